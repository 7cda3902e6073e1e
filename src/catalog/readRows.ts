import { outcomes } from "./data/outcomes.js";
import type { EndRow, RowCategory, RowVariant } from "./EndRow.js";
import type { KnownCallOutcome } from "./CallOutcome.js";

/** All rows of one kind, in the order of the catalog; a status stands in `code`. */
export function readRows(kind: "ends" | "statuses"): EndRow[] {
  return (Object.keys(outcomes) as KnownCallOutcome[]).flatMap((outcome) =>
    (outcomes[outcome][kind]?.split(" ") ?? []).map((row) => readRow(outcome, row)),
  );
}

function readRow(outcome: KnownCallOutcome, row: string): EndRow {
  const [place, category, variant] = row.split(":") as [string, string?, RowVariant?];
  // Three digits are a code, more than three a subCode; anything else is a pattern of names.
  const [isNumber, code = "", subCode = ""] = /^(\d{1,3}\b)?\/?(\d*)$/.exec(place) ?? [];
  return {
    outcome,
    names: isNumber === undefined ? place : undefined,
    code: toNumber(code),
    subCode: toNumber(subCode),
    category: (category === "null" ? null : category || undefined) as RowCategory,
    variant,
  };
}

function toNumber(digits: string): number | undefined {
  return digits ? +digits : undefined;
}
