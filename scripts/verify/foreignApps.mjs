// The built package, packed, in fresh apps outside of the repository: React 18 and React 19.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "../run/findChromium.mjs";
import { packPackage } from "../run/packPackage.mjs";
import { root } from "../run/root.mjs";
import { stopChildrenOnExit } from "../run/runCommand.mjs";
import { checkApp } from "./foreignApps/checkApp.mjs";
import { collectChecks } from "./foreignApps/collectChecks.mjs";
import { openBrowser } from "./foreignApps/openBrowser.mjs";
import { setUps } from "./foreignApps/setUps.mjs";

process.chdir(root);
if (!existsSync("dist/index.js")) throw new Error("No build to pack: npm run build first.");
stopChildrenOnExit();
const folder = mkdtempSync(join(tmpdir(), "foreign-apps-"));
// A signal ends this process without going through `finally`.
process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const { check, failed, passed } = collectChecks();
let browser;
try {
  const tarball = join(folder, "package.tgz");
  await packPackage(tarball);
  browser = await openBrowser(await findChromium());
  for (const { name, packages } of setUps) {
    const app = join(folder, name.replaceAll(/\W+/g, "-").toLowerCase());
    mkdirSync(app);
    await checkApp({ app, packages, tarball, browser }, (what, run) =>
      check(`${name}: ${what}`, run),
    );
  }
} catch (error) {
  failed.push(error.message);
  console.error(error.message);
} finally {
  await browser?.close();
}

console.log(`${passed.length} checks passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
