import type { KnownCallOutcome } from "../../src/catalog/CallOutcome.js";
import { readRows } from "../../src/catalog/readRows.js";
import { listCodes } from "../../scripts/table/listCodes.js";
import { listTerminationNames } from "../../src/beyond/tables/listTerminationNames.js";
import type { RowCategory } from "../../src/catalog/EndRow.js";
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
export const nameRows = listTerminationNames().map((row) => ({
  ...row,
  category: categoryOf(row.outcome, row.category),
}));

/** The SIP statuses. */
export const statusRows = readRows("statuses").map(({ outcome, code: status = 0 }) => ({
  status,
  outcome,
  category: categoryOf(outcome, undefined),
}));
