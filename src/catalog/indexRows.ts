import type { CatalogEntry } from "./CatalogMatch.js";
import type { KnownCallOutcome } from "./KnownCallOutcome.js";
import type { CodeRow, RowsByOutcome } from "./RowsByOutcome.js";

/** The codes by subCode, then by code; `null` as a key stands for "any". */
export function indexCodes(table: RowsByOutcome<CodeRow>) {
  const index = new Map<number | null, Map<number | null, CatalogEntry>>();
  for (const [outcome, [code, subCode, category]] of rowsOf(table)) {
    if (!index.has(subCode)) index.set(subCode, new Map());
    index.get(subCode)?.set(code, { outcome, category, code, subCode });
  }
  return index;
}

/** The rows of a table by their first column. */
export function indexFirst<Key>(table: RowsByOutcome<readonly [Key, CodeRow[2]?]>) {
  return new Map(
    rowsOf(table).map(([outcome, [key, category]]): [Key, CatalogEntry] => [
      key,
      { outcome, category },
    ]),
  );
}

/** The rows of a table in its order, each with its outcome. */
export function rowsOf<Row>(table: RowsByOutcome<Row>): [KnownCallOutcome, Row][] {
  return Object.entries<readonly Row[]>(table).flatMap(([outcome, rows]) =>
    rows.map((row): [KnownCallOutcome, Row] => [outcome as KnownCallOutcome, row]),
  );
}
