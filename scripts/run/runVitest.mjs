import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./findChromium.mjs";
import { runCommand } from "./runCommand.mjs";
import { tempFolder } from "./tempFolder.mjs";

/** Runs vitest and counts the tests that really ran. */
export async function runVitest(args, env) {
  const report = join(tempFolder("vitest"), "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const command = ["exec", "--offline", "--", "vitest", "run", ...args, ...reporters];
  const code = await runCommand("npm", command, { env });
  return countTests(JSON.parse(readFileSync(report, "utf8")), code);
}

/** The same for tests that need a Chromium, which is installed if there is none. */
export async function runVitestInChromium(args, env) {
  return runVitest(args, { CHROMIUM_PATH: await findChromium(), ...env });
}

function countTests({ numPassedTests, numFailedTests, testResults }, code) {
  const brokenFiles = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(hasFailed),
  );
  const failed = numFailedTests + brokenFiles.length;
  // An error outside of any test, or no tests at all, is a failure too.
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

const hasFailed = (test) => test.status === "failed";
