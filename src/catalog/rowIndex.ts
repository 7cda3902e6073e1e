import type { CatalogEntry } from "./CatalogMatch.js";
import { endCodes } from "./data/endCodes.js";
import { errorLetters, sdkErrors } from "./data/sdkErrors.js";
import { sipStatuses } from "./data/sipStatuses.js";
import type { EndRow, FullRow, StatusRow } from "./RowsByOutcome.js";
import { rowsOf } from "./rowsOf.js";

/** Takes the place of a code or a subCode that may be any: larger than all of them. */
export const any = 1e7;

/** Takes the place of the code before the phone network's statuses. */
export const phoneNetwork = any + 1;

/** SubCodes below this are reused for different things (0, 7, 404) and mean nothing alone. */
const firstUniqueSubCode = 1000;

/**
 * The rows of codes, statuses and the SDK's errors by subCode, then by code, of two in one place the
 * first, and the rows of names.
 */
export const rowIndex = /* @__PURE__ */ indexRows();

/** The row of a code and a subCode; without one of them that of any. */
export function findRow(code = any, subCode = any): CatalogEntry | undefined {
  return rowIndex.byNumbers[subCode]?.[code];
}

function indexRows() {
  const byNumbers: Record<number, Record<number, CatalogEntry>> = {};
  const byName: (CatalogEntry & { pattern: RegExp })[] = [];
  const add = (entry: CatalogEntry, code?: number | null, subCode?: number | null) => {
    (byNumbers[subCode ?? any] ??= {})[code ?? any] ??= entry;
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
