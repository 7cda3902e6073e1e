import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./runCommand.mjs";
import { tempFolder } from "./tempFolder.mjs";

/** Runs vitest and counts the tests that really ran. */
export function runVitest(args, env) {
  const reporters = ["--reporter=default", "--reporter=json"];
  return runAndCount("vitest", ["run", ...args, ...reporters], env, (report) => {
    const broken = report.testResults.filter(
      (file) => file.status === "failed" && !file.assertionResults.some(hasFailed),
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
  });
}

/** The same for Playwright Test, with the configuration in a folder. */
export function runPlaywright(folder, env) {
  const args = ["test", "--config", folder, "--reporter=list,json", "--pass-with-no-tests"];
  return runAndCount("playwright", args, env, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
}

async function runAndCount(command, args, env, count) {
  const report = join(tempFolder(command), "report.json");
  const output = command === "vitest" ? [`--outputFile.json=${report}`] : [];
  const code = await runCommand(command, [...args, ...output], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(report, "utf8")));
  // An error outside of any test, or no tests at all, is a failure too.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

const hasFailed = (test) => test.status === "failed";
