// npm run docs: writes what is made of the sources, the API reports and the model of the
// documentation, and says of each file whether that changed it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles } from "./docs/generatedFiles.mjs";
import { root } from "./run/root.mjs";

const { files, forgotten } = await generatedFiles();
for (const [path, text] of Object.entries(files)) {
  const file = join(root, path);
  const isSame = existsSync(file) && readFileSync(file, "utf8") === text;
  console.log(isSame ? `${path} is as it was.` : `${path} has been rewritten.`);
  mkdirSync(dirname(file), { recursive: true });
  if (!isSame) writeFileSync(file, text);
}
for (const problem of forgotten) console.error(problem);
