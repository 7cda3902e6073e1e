import { findChromium } from "./findChromium.mjs";
import { runVitest } from "./runTests.mjs";
import { check, runSteps } from "./steps.mjs";

const npmCheck = (name, script) => check(name, "npm", ["run", "--silent", script]);

/** Types, lint, format, what the package costs, and all tests. */
export function run() {
  return runSteps([
    npmCheck("types", "typecheck"),
    npmCheck("lint", "lint"),
    npmCheck("format", "format:check"),
    npmCheck("size", "size"),
    { name: "unit, browser and story tests", slow: "a minute", run: runTests },
  ]);
}

/** All in one run, in which each project works while another waits; without Chromium the unit tests. */
async function runTests() {
  try {
    await findChromium();
  } catch (error) {
    console.error(error.message);
    const { passed, failed } = await runVitest(["--project", "unit"]);
    return { passed, failed: failed + 1 };
  }
  return runVitest([]);
}
