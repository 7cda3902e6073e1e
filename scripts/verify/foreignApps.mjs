// The built package, packed, in fresh apps outside of the repository: React 18 and React 19, and
// further bundlers. With words after it, only the set-ups whose names have one of them.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { collectChecks } from "../run/collectChecks.mjs";
import { findChromium } from "../run/findChromium.mjs";
import { openBrowser } from "../run/openBrowser.mjs";
import { packPackage } from "../run/packPackage.mjs";
import { root } from "../run/root.mjs";
import { stopChildrenOnExit } from "../run/runCommand.mjs";
import { tempFolder } from "../run/tempFolder.mjs";
import { setUps } from "./foreignApps/setUps.mjs";

process.chdir(root);
if (!existsSync("dist/index.js")) throw new Error("No build to pack: npm run build first.");
stopChildrenOnExit();
const folder = tempFolder("foreign-apps");

const { check, failed, passed } = collectChecks();
let browser;
try {
  const tarball = join(folder, "package.tgz");
  await packPackage(tarball);
  browser = await openBrowser(await findChromium());
  const wanted = process.argv.slice(2);
  const isWanted = ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word));
  for (const { name, run } of setUps.filter(isWanted)) {
    const app = join(folder, name.replaceAll(/\W+/g, "-").toLowerCase());
    mkdirSync(app);
    await run({ app, tarball, browser }, (what, does) => check(`${name}: ${what}`, does));
  }
} catch (error) {
  failed.push(error.message);
  console.error(error.message);
} finally {
  await browser?.close();
}

console.log(`${passed.length} checks passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
