import type { CallOutcome } from "../../src/catalog/CallOutcome.js";
import type { RowsByOutcome } from "../../src/catalog/RowsByOutcome.js";
import { endCodes } from "../../src/catalog/data/endCodes.js";
import { sipStatuses } from "../../src/catalog/data/sipStatuses.js";
import { terminationNames } from "../../src/catalog/data/terminationNames.js";
import { outcomes } from "../../src/outcome/data/outcomes.js";
import type { ResultCategory } from "../../src/reason/ResultCategory.js";

/** A row with its outcome and category written out. */
interface FlatRow {
  outcome: CallOutcome;
  category: ResultCategory | null;
}

type Category = ResultCategory | null;

function flatten<Row extends readonly unknown[], Own extends object>(
  table: RowsByOutcome<Row>,
  read: (row: Row) => Own & { own: Category | undefined },
): (FlatRow & Own)[] {
  return Object.entries(table).flatMap(([name, rows]) =>
    rows.map((row) => {
      const outcome = name as CallOutcome;
      const { own, ...rest } = read(row);
      return {
        ...(rest as unknown as Own),
        outcome,
        category: own === undefined ? outcomes[outcome][0] : own,
      };
    }),
  );
}

/** The 115 codes. */
export const codeRows = flatten(
  endCodes,
  ([code, subCode, own]: readonly [number | null, number | null, Category?]) => ({
    code,
    subCode,
    key: `${code ?? ""}/${subCode ?? ""}`,
    own,
  }),
);

/** The termination names that name another end than the plain hang-up. */
export const nameRows = flatten(terminationNames, ([name, own]: readonly [string, Category?]) => ({
  name,
  own,
}));

/** The SIP statuses. */
export const statusRows = flatten(sipStatuses, ([status, own]: readonly [number, Category?]) => ({
  status,
  own,
}));
