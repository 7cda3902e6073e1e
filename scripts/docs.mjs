// npm run docs: writes what is made of the sources: the model of the documentation and the API report.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "./docs/generatedFiles.mjs";
import { root } from "./run/root.mjs";

for (const [path, text] of Object.entries(await generatedFiles())) {
  writeFileSync(join(root, path), text);
  console.log(`${path} is up to date.`);
}
