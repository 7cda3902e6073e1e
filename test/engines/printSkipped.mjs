import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/run/root.mjs";

const list = join(root, "test/engines/skipped.json");

/** Prints what the tests of an engine leave out, and why, so that it is never silent. */
export function printSkipped(engine) {
  const { files, tests } = JSON.parse(readFileSync(list, "utf8"))[engine];
  const lines = Object.entries({ ...files, ...tests }).map(([name, why]) => `  ${name}: ${why}`);
  const count = `${Object.keys(files).length} files and ${Object.keys(tests).length} tests`;
  console.log(`\nSkipped in ${engine}: ${count}\n${lines.join("\n")}`);
}
