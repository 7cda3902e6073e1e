import type { CatalogEntry } from "./CatalogMatch.js";
import { readErrors } from "./readErrors.js";
import { readRows } from "./readRows.js";

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
  const add = (entry: CatalogEntry, code = any, subCode = any) => {
    (byNumbers[subCode] ??= {})[code] ??= entry;
  };
  for (const row of readRows("ends")) {
    const { names, code, subCode } = row;
    if (names) {
      byName.push({ ...row, pattern: new RegExp(`^(${names.replaceAll("*", "\\w*")})$`) });
    } else {
      add(row, code, subCode);
      if (subCode! >= firstUniqueSubCode) add(row, any, subCode);
    }
  }
  // Not with their code, for no developer text is about a status.
  for (const { code, ...row } of readRows("statuses")) {
    add(row, phoneNetwork, code);
    add(row, code);
  }
  for (const row of readErrors()) add(row, any, row.subCode);
  return { byNumbers, byName };
}
