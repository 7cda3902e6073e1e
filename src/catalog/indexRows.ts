import type { CatalogEntry } from "./CatalogMatch.js";
import type { KnownCallOutcome } from "./KnownCallOutcome.js";
import type { CodePair, CodeRow, RowsByOutcome } from "./RowsByOutcome.js";

/** The codes by subCode, then by code; `null` as a key stands for "any". */
export function indexCodes(table: RowsByOutcome<CodeRow>) {
  const index = new Map<number | null, Map<number | null, CatalogEntry>>();
  for (const [outcome, row] of rowsOf(table)) {
    const [code, subCode, category, variant] = toPair(row);
    if (!index.has(subCode)) index.set(subCode, new Map());
    index.get(subCode)?.set(code, { outcome, category, code, subCode, variant });
  }
  return index;
}

/** A row, written out. */
export function toPair(row: CodeRow): CodePair {
  return typeof row === "number" ? [null, row] : row;
}

/** The rows of a table by their first column, a name or a status. */
export function indexFirst<Key extends string | number>(
  table: RowsByOutcome<readonly [Key, CodePair[2]?, CodePair[3]?]>,
) {
  return new Map(
    rowsOf(table).map(([outcome, [name, category, variant]]): [Key, CatalogEntry] => [
      name,
      { outcome, category, name, variant },
    ]),
  );
}

/** The rows of a table in its order, each with its outcome. */
export function rowsOf<Row>(table: RowsByOutcome<Row>): [KnownCallOutcome, Row][] {
  return Object.entries<readonly Row[]>(table).flatMap(([outcome, rows]) =>
    rows.map((row): [KnownCallOutcome, Row] => [outcome as KnownCallOutcome, row]),
  );
}
