import type { RowCategory } from "../../catalog/EndRow.js";
import type { KnownCallOutcome } from "../../catalog/CallOutcome.js";
import { type NameRow, terminationNames } from "./data/terminationNames.js";

/** A termination name, with what it means. */
export interface TerminationName {
  readonly name: string;
  readonly outcome: KnownCallOutcome;
  /** `undefined`: the outcome's usual one; `null`: the name does not say. */
  readonly category: RowCategory;
}

/** All termination names, in the order of the table. */
export function listTerminationNames(): TerminationName[] {
  return Object.entries<readonly NameRow[]>(terminationNames).flatMap(([outcome, rows]) =>
    rows.map(([name, category]) => ({ name, category, outcome: outcome as KnownCallOutcome })),
  );
}
