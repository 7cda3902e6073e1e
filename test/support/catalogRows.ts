import type { KnownCallOutcome } from "../../src/catalog/KnownCallOutcome.js";
import { sipStatuses } from "../../src/catalog/data/sipStatuses.js";
import { terminationNames } from "../../src/catalog/data/terminationNames.js";
import { rowsOf } from "../../src/catalog/indexRows.js";
import { listCodes } from "../../scripts/table/listCodes.js";
import type { NameRow, StatusRow } from "../../src/catalog/RowsByOutcome.js";
import { outcomes } from "../../src/catalog/data/outcomes.js";

/** The category of a row, written out. */
function categoryOf(outcome: KnownCallOutcome, own: NameRow[1]) {
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
export const statusRows = rowsOf<StatusRow>(sipStatuses).map(([outcome, [status, own]]) => ({
  status,
  outcome,
  category: categoryOf(outcome, own),
}));
