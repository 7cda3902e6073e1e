/** The measured lines as a table, and those that are over what is allowed. */
export function formatSizes(lines) {
  const head = ["what is imported", "gzip", "brotli", "budget", "ceiling", ""];
  const rows = lines.map((line) => [
    line.over ? `${line.name}, beside ${line.over}` : line.name,
    kB(line.gzip),
    kB(line.brotli),
    kB(line.budget),
    kB(line.ceiling),
    verdict(line),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column].length)),
  );
  const text = [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || column === row.length - 1
            ? cell.padEnd(widths[column])
            : cell.padStart(widths[column]),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
  return { text, tooLarge: lines.filter(isTooLarge).map(({ name }) => name) };
}

const kB = (bytes) => (bytes === undefined ? "" : `${(bytes / 1000).toFixed(2)} kB`);

const isTooLarge = ({ gzip, budget, ceiling }) => gzip > (ceiling ?? budget ?? Infinity);

function verdict(line) {
  if (line.budget === undefined) return "";
  if (isTooLarge(line)) return "TOO LARGE";
  const excess = line.gzip - line.budget;
  return excess > 0 ? `over the design budget by ${kB(excess)}` : "ok";
}
