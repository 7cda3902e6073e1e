import type { TableRow } from "./TableRow.js";

const columns = [
  "endKey",
  "matchedBy",
  "code",
  "subCode",
  "constant",
  "outcome",
  "recordOutcome",
  "category",
  "severity",
  "retry",
  "fixer",
  "title",
  "meaning",
] as const satisfies readonly (keyof TableRow)[];

/** The rows as CSV (RFC 4180) with their names in the first line; what is not known is empty. */
export function toCsv(rows: readonly TableRow[]): string {
  const lines = rows.map((row) => columns.map((column) => toCell(`${row[column] ?? ""}`)).join());
  return [columns.join(), ...lines, ""].join("\n");
}

function toCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
