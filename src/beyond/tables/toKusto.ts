import { listOutcomes } from "./listOutcomes.js";
import type { TableRow } from "./TableRow.js";

/**
 * The rows and the outcomes as two `datatable`s of Kusto, a row a line; outcomes are those that records
 * have. Errors of the SDK of which nothing more is known than of any are left out.
 */
export function toKusto(rows: readonly TableRow[]): string {
  const usual = rows.find(({ endKey }) => endKey === "/error");
  const codes = rows
    .filter(({ endKey, outcome }) => outcome !== usual?.outcome || !/^\/[456]\d{4}$/.test(endKey))
    .map((row) => [row.endKey, row.recordOutcome, row.category ?? "", row.fixer]);
  const outcomes = Object.values(listOutcomes()).map((row) => [row.outcome, row.retry, row.title]);
  return [
    toTable("codes", ["endKey", "outcome", "category", "fixer"], codes),
    toTable("outcomes", ["outcome", "retry", "userReads"], outcomes),
  ].join("");
}

function toTable(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const types = columns.map((column) => `${column}: string`).join(", ");
  const lines = rows.map((cells) => `  ${cells.map((cell) => JSON.stringify(cell)).join(", ")},\n`);
  return `let ${name} = datatable(${types}) [\n${lines.join("")}];\n`;
}
