import { runVitest, runVitestInChromium } from "./runVitest.mjs";
import { check, runSteps } from "./steps.mjs";

const npmCheck = (name, script) => check(name, "npm", "run", "--silent", script);

/** Types, lint, format, what the package costs, and all tests. */
export function run() {
  return runSteps([
    npmCheck("types", "typecheck"),
    npmCheck("lint", "lint"),
    npmCheck("format", "format:check"),
    npmCheck("size", "size"),
    { name: "unit tests", run: () => runVitest(["--project", "unit"]) },
    { name: "browser tests", run: () => runVitestInChromium(["--project", "browser"]) },
    { name: "story tests", run: () => runVitestInChromium(["--project", "stories"]) },
  ]);
}
