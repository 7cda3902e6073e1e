import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogMatch } from "./CatalogMatch.js";

/** The app's own row for a reason: the exact one, else its subCode alone, else its code alone. */
export function findExtraRow(
  reason: Pick<CallEndReason, "code" | "subCode">,
  rows: readonly CallEndCatalogRow[],
): CatalogMatch | undefined {
  const { code, subCode } = reason;
  for (const [rowCode, rowSubCode] of [[code, subCode], [undefined, subCode], [code]]) {
    const matchedBy =
      rowSubCode === undefined ? "code" : rowCode === undefined ? "subCode" : "code+subCode";
    // Rows that come as JSON may say `null` for any.
    const entry = rows.find(
      (row) => (row?.code ?? undefined) === rowCode && (row?.subCode ?? undefined) === rowSubCode,
    );
    const isAny = (rowCode ?? rowSubCode) === undefined;
    if (entry && !isAny) return { matchedBy, entry, isSure: true };
  }
  return undefined;
}
