import type { CatalogEntry } from "./CatalogMatch.js";
import { endCodes } from "./data/endCodes.js";
import { errorLetters, sdkErrors } from "./data/sdkErrors.js";
import { sipStatuses } from "./data/sipStatuses.js";
import type { EndRow, FullRow, StatusRow } from "./RowsByOutcome.js";
import { rowsOf } from "./rowsOf.js";

/** Takes the place of the code in the keys of the phone network's statuses. */
export const phoneNetwork = -2;

/** SubCodes below this are reused for different things (0, 7, 404) and mean nothing alone. */
const firstUniqueSubCode = 1000;

/** A code and a subCode as one number; a missing one stands for any. */
export function keyOf(code?: number | null, subCode?: number | null): number {
  return (code ?? -1) * 1e8 + (subCode ?? -1);
}

/**
 * The rows of codes, statuses and the SDK's errors by `keyOf`, of two with one key the first, and the
 * rows of names.
 */
export const rowIndex = /* @__PURE__ */ indexRows();

function indexRows() {
  const byNumbers = new Map<number, CatalogEntry>();
  const byName: (CatalogEntry & { pattern: RegExp })[] = [];
  const add = (entry: CatalogEntry, code?: number | null, subCode?: number | null) => {
    const key = keyOf(code, subCode);
    if (!byNumbers.has(key)) byNumbers.set(key, entry);
  };
  for (const [outcome, row] of rowsOf<EndRow>(endCodes)) {
    const [code, subCode, category, variant] = toFullRow(row);
    const entry = { outcome, category, variant, key: `${code ?? ""}/${subCode ?? ""}` };
    if (typeof code === "string") byName.push({ ...entry, pattern: new RegExp(`^(${code})$`) });
    else {
      add(entry, code, subCode);
      if (subCode! >= firstUniqueSubCode) add(entry, null, subCode);
    }
  }
  for (const [outcome, row] of rowsOf<StatusRow>(sipStatuses)) {
    const [status, variant] = typeof row === "number" ? [row] : row;
    const entry = { outcome, category: undefined, variant, key: `${status}` };
    add(entry, phoneNetwork, status);
    add(entry, status);
  }
  for (const first in sdkErrors) {
    for (const [position, letter] of [...sdkErrors[first]!].entries()) {
      const [outcome, variant] = errorLetters[letter]!;
      const subCode = +first + position;
      add({ outcome, category: undefined, variant, key: `/${subCode}` }, null, subCode);
    }
  }
  return { byNumbers, byName };
}

/** A row of an end, written out. */
export function toFullRow(row: EndRow): FullRow {
  return typeof row === "number" ? [null, row] : typeof row === "string" ? [row] : row;
}
