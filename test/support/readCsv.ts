import { readText } from "./files.js";

/** The rows of a table in test/fixtures, by the names in its first line; no cell has a comma. */
export function readCsv<Column extends string>(name: string): Record<Column, string>[] {
  const [head = "", ...lines] = readText(`test/fixtures/${name}`).trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(
      columns.map((column, index) => [column, cells[index] ?? ""]),
    ) as Record<Column, string>;
  });
}
