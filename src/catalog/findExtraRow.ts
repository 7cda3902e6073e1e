import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogMatch } from "./CatalogMatch.js";
import { endCodes } from "./data/endCodes.js";
import { terminationNames } from "./data/terminationNames.js";

/** The app's own row for a reason: the exact one, else its subCode alone, else its code alone. */
export function findExtraRow(
  { code, subCode }: Pick<CallEndReason, "code" | "subCode">,
  rows: readonly CallEndCatalogRow[],
): CatalogMatch | undefined {
  const find = (rowCode: number | undefined, rowSubCode: number | undefined) =>
    rows.find((row) => row.code === rowCode && row.subCode === rowSubCode);
  const both = code !== undefined && subCode !== undefined && find(code, subCode);
  if (both) return found(both, "code+subCode");
  const bySubCode = subCode !== undefined && find(undefined, subCode);
  if (bySubCode) return found(bySubCode, "subCode");
  const byCode = code !== undefined && find(code, undefined);
  return byCode ? found(byCode, "code") : undefined;
}

function found(row: CallEndCatalogRow, matchedBy: CatalogMatch["matchedBy"]): CatalogMatch {
  const { outcome } = row;
  const category =
    row.category ??
    endCodes.find((known) => known[3] === outcome)?.[2] ??
    Object.values(terminationNames).find((known) => known[1] === outcome)?.[0] ??
    undefined;
  return { matchedBy, outcome, category, row };
}
