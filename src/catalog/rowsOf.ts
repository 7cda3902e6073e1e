import type { KnownCallOutcome } from "./CallOutcome.js";
import type { RowsByOutcome } from "./RowsByOutcome.js";

/** The rows of a table in its order, each with its outcome. */
export function rowsOf<Row>(table: RowsByOutcome<Row>): [KnownCallOutcome, Row][] {
  return Object.entries<readonly Row[]>(table).flatMap(([outcome, rows]) =>
    rows.map((row): [KnownCallOutcome, Row] => [outcome as KnownCallOutcome, row]),
  );
}
