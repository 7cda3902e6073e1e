import type { KnownCallOutcome } from "../../src/catalog/CallOutcome.js";
import { sipStatuses } from "../../src/catalog/data/sipStatuses.js";
import { rowsOf } from "../../src/catalog/rowsOf.js";
import { listCodes } from "../../scripts/table/listCodes.js";
import { type NameRow, terminationNames } from "../../src/beyond/tables/data/terminationNames.js";
import type { RowCategory, StatusRow } from "../../src/catalog/RowsByOutcome.js";
import { outcomes } from "../../src/catalog/data/outcomes.js";

/** The category of a row, written out. */
export function categoryOf(outcome: KnownCallOutcome, own: RowCategory) {
  return own === undefined ? outcomes[outcome].category : own;
}

/** The codes. */
export const codeRows = listCodes().map((row) => ({
  ...row,
  category: categoryOf(row.outcome, row.category),
}));

/** The termination names that name another end than the plain hang-up. */
export const nameRows = rowsOf<NameRow>(terminationNames).map(([outcome, [name, own]]) => ({
  name,
  outcome,
  category: categoryOf(outcome, own),
}));

/** The SIP statuses. */
export const statusRows = rowsOf<StatusRow>(sipStatuses).map(([outcome, row]) => ({
  status: typeof row === "number" ? row : row[0],
  outcome,
  category: categoryOf(outcome, undefined),
}));
