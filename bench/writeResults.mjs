import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const readme = join(import.meta.dirname, "README.md");
const [begin, end] = ["<!-- results -->", "<!-- end of results -->"];

/** Puts the figures between the two markers of the README. */
export function writeResults(text) {
  const whole = readFileSync(readme, "utf8");
  const [before, rest] = whole.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`bench/README.md lacks ${begin} or ${end}`);
  writeFileSync(readme, `${before}${begin}\n\n${text}\n\n${end}${after}`);
  console.log("bench/README.md has been rewritten.");
}
