// npm run docs: writes what is made of the sources, the API reports and the model of the
// documentation, and says of each file whether that changed it. With --check it only says so.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles } from "./docs/generatedFiles.mjs";
import { root } from "./run/root.mjs";

const isCheck = process.argv.includes("--check");
const { files, forgotten } = await generatedFiles();
for (const [path, text] of Object.entries(files)) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) {
    console.log(`${path} is as it was.`);
  } else if (isCheck) {
    console.log(`${path} is not what the sources make: npm run docs, then read the difference.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${path} has been rewritten.`);
  }
}
for (const problem of forgotten) console.error(problem);
if (forgotten.length > 0) process.exitCode = 1;
