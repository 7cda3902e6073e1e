import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogMatch } from "./CatalogMatch.js";

/** The app's own row for a reason: the exact one, else its subCode alone, else its code alone. */
export function findExtraRow(
  reason: Pick<CallEndReason, "code" | "subCode">,
  rows: readonly CallEndCatalogRow[],
): CatalogMatch | undefined {
  for (const matchedBy of ["code+subCode", "subCode", "code"] as const) {
    const isWanted = (row: CallEndCatalogRow, field: "code" | "subCode") =>
      matchedBy.includes(field)
        ? reason[field] !== undefined && row[field] === reason[field]
        : // Rows that come as JSON may say `null` for any.
          row[field] == null;
    const entry = rows.find((row) => row && isWanted(row, "code") && isWanted(row, "subCode"));
    if (entry) return { matchedBy, entry, isSure: true };
  }
  return undefined;
}
