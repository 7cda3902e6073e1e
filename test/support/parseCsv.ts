/** The records of a CSV as RFC 4180 has it, by the names in its first line. */
export function parseCsv(text: string): Record<string, string>[] {
  const cells = /("(?:[^"]|"")*"|[^,\n]*)(,|\n)/g;
  const rows: string[][] = [[]];
  for (const [, cell = "", end] of text.matchAll(cells)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === "\n") rows.push([]);
  }
  const [names = [], ...records] = rows.slice(0, -1);
  return records.map((record) =>
    Object.fromEntries(names.map((name, index) => [name, record[index] ?? ""])),
  );
}
