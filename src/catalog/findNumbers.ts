import type { CatalogEntry, CatalogMatch } from "./CatalogMatch.js";
import { keyOf, rowIndex } from "./rowIndex.js";

/** An error of the SDK that its table lacks. */
export const actionFailed: CatalogEntry = { outcome: "actionFailed" };

/** The row of a pair, else that of its subCode, else that of the SDK's error with this subCode. */
export function findNumbers(
  numbers: { code: number | undefined; subCode: number | undefined } | undefined,
): CatalogMatch | undefined {
  const { code, subCode } = numbers ?? {};
  if (subCode === undefined) return undefined;
  const exact = code === undefined ? undefined : rowIndex.byNumbers.get(keyOf(code, subCode));
  if (exact) return { matchedBy: "code+subCode", entry: exact };
  const entry =
    rowIndex.byNumbers.get(keyOf(null, subCode)) ??
    (isSdkError(subCode) ? actionFailed : undefined);
  return entry && { matchedBy: "subCode", entry };
}

/** Whether a subCode is that of an error: 3080 to 3098 of push notifications, all others from 40000. */
function isSdkError(subCode: number): boolean {
  return subCode < 3099 ? subCode > 3079 : subCode > 39_999 && subCode < 70_000;
}
