import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CatalogEntry, CatalogMatch } from "./CatalogMatch.js";
import { any, rowIndex } from "./rowIndex.js";

type Numbers = Pick<CallEndReason, "code" | "subCode">;

/** An error of the SDK that its table lacks. */
export const actionFailed: CatalogEntry = { outcome: "actionFailed" };

/** The row of a pair, else that of its subCode, else that of the SDK's error with this subCode. */
export function findNumbers({ code = any, subCode = any }: Numbers): CatalogMatch | undefined {
  const rows = rowIndex.byNumbers[subCode];
  if (subCode === any) return undefined;
  const exact = code === any ? undefined : rows?.[code];
  if (exact) return { matchedBy: "code+subCode", entry: exact };
  const entry = rows?.[any] ?? (isSdkError(subCode) ? actionFailed : undefined);
  return entry && { matchedBy: "subCode", entry };
}

/** Whether a subCode is that of an error: 3080 to 3098 of push notifications, all others from 40000. */
function isSdkError(subCode: number): boolean {
  return subCode < 3099 ? subCode > 3079 : subCode > 39_999 && subCode < 70_000;
}
