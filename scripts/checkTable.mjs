// npm run check:table -- FILE.md: what a newer edition of Microsoft's table has that the catalog lacks.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./run/root.mjs";
import { compareTable } from "./table/compareTable.mjs";
import { readTable } from "./table/readTable.mjs";

const file = process.argv[2];
if (!file) {
  console.error("Usage: npm run check:table -- FILE.md");
  process.exit(2);
}
const entries = readTable(readFileSync(file, "utf8"));
if (!entries) {
  console.error(`${file} has no table with the columns Code and Subcode.`);
  process.exit(2);
}
const { module } = await runnerImport(join(root, "scripts/table/catalogTexts.ts"));
const { lacking, categories, texts } = compareTable(entries, module.catalogTexts());
const sections = {
  "Rows the catalog lacks": lacking,
  "Other categories": categories,
  "Other texts": texts,
};
for (const [title, lines] of Object.entries(sections)) {
  console.log(`${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
process.exitCode = lacking.length > 0 ? 1 : 0;
