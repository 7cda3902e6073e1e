import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogMatch } from "./CatalogMatch.js";

/** The app's own row for a reason: the exact one, else its subCode alone, else its code alone. */
export function findExtraRow(
  { code, subCode }: Pick<CallEndReason, "code" | "subCode">,
  rows: readonly CallEndCatalogRow[],
): CatalogMatch | undefined {
  const find = (rowCode: number | undefined, rowSubCode: number | undefined) =>
    rows.find(
      (row) =>
        // Rows that come as JSON may say `null` for any.
        (row?.code ?? undefined) === rowCode && (row?.subCode ?? undefined) === rowSubCode,
    );
  const hasCode = code !== undefined;
  const hasSubCode = subCode !== undefined;

  const both = hasCode && hasSubCode && find(code, subCode);
  if (both) return { matchedBy: "code+subCode", entry: both, isSure: true };
  const bySubCode = hasSubCode && find(undefined, subCode);
  if (bySubCode) return { matchedBy: "subCode", entry: bySubCode, isSure: true };
  const byCode = hasCode && find(code, undefined);
  return byCode ? { matchedBy: "code", entry: byCode, isSure: true } : undefined;
}
