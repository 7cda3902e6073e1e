import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogMatch } from "./CatalogMatch.js";

/** The app's own row for a reason: the exact one, else its subCode alone, else its code alone. */
export function findExtraRow(
  { code, subCode }: Pick<CallEndReason, "code" | "subCode">,
  rows: readonly CallEndCatalogRow[],
): CatalogMatch | undefined {
  const tiers = [
    ["code+subCode", code, subCode],
    ["subCode", undefined, subCode],
    ["code", code, undefined],
  ] as const;
  for (const [matchedBy, rowCode, rowSubCode] of tiers) {
    const entry = rows.find((row) => row.code === rowCode && row.subCode === rowSubCode);
    const saysSomething = rowCode !== undefined || rowSubCode !== undefined;
    if (entry && saysSomething) return { matchedBy, entry };
  }
  return undefined;
}
