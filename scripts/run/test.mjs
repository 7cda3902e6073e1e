import { findChromium } from "./findChromium.mjs";
import { runVitest } from "./runVitest.mjs";
import { check, runSteps } from "./steps.mjs";

const npmCheck = (name, script) => check(name, "npm", "run", "--silent", script);

/** Types, lint, format, what the package costs, and all tests. */
export function run() {
  return runSteps([
    npmCheck("types", "typecheck"),
    npmCheck("lint", "lint"),
    npmCheck("format", "format:check"),
    npmCheck("size", "size"),
    { name: "unit, browser and story tests", run: runTests },
  ]);
}

/** All in one run, in which each project works while another waits; without Chromium the unit tests. */
async function runTests() {
  const chromium = await findChromium().catch((error) => console.error(error.message));
  if (chromium) return runVitest([], { CHROMIUM_PATH: chromium });
  const { passed, failed } = await runVitest(["--project", "unit"]);
  return { passed, failed: failed + 1 };
}
