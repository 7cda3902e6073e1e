// npm run bench: see README.md, where the figures go.
import { findChromium } from "../scripts/run/findChromium.mjs";
import { installPackages } from "../scripts/run/installPackages.mjs";
import { runCommand } from "../scripts/run/runCommand.mjs";
import { tempFolder } from "../scripts/run/tempFolder.mjs";
import { buildPage } from "./buildPage.mjs";
import { measureInBrowser } from "./measureInBrowser.mjs";
import { measureInNode } from "./measureInNode.mjs";
import { measureSizes } from "./measureSizes.mjs";
import { openBench } from "./openBench.mjs";
import { formatResults } from "./formatResults.mjs";
import { writeResults } from "./writeResults.mjs";

/** Measures everything, prints the figures and writes them into the README of this folder. */
export async function run() {
  installPackages(import.meta.dirname);
  if ((await runCommand("npm", ["run", "--silent", "build"])) !== 0) return 1;

  const folder = tempFolder("bench");
  await buildPage(folder);
  const bench = await openBench(folder, await findChromium());
  const inBrowser = await measureInBrowser(bench).finally(bench.close);
  const sizes = await measureSizes();
  const results = { ...inBrowser, ...measureInNode(), sizes, chromium: bench.version };
  const text = formatResults(results);
  console.log(text);
  writeResults(text);
  return 0;
}
