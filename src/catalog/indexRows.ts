import type { CatalogRow } from "./CatalogRow.js";

/** The rows by subCode, then by code; `null` as a key stands for "any". */
export type RowIndex = ReadonlyMap<number | null, ReadonlyMap<number | null, CatalogRow>>;

/** Puts the rows where one or two look-ups find them. */
export function indexRows(rows: readonly CatalogRow[]): RowIndex {
  const index = new Map<number | null, Map<number | null, CatalogRow>>();
  for (const row of rows) {
    const [code, subCode] = row;
    let byCode = index.get(subCode);
    if (!byCode) index.set(subCode, (byCode = new Map()));
    byCode.set(code, row);
  }
  return index;
}
