import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "./runCommand.mjs";

/** Runs vitest and counts the tests that really ran. */
export async function runVitest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), "vitest-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const command = ["exec", "--offline", "--", "vitest", "run", ...args, ...reporters];
    const code = await runCommand("npm", command, { env });
    return countTests(JSON.parse(readFileSync(report, "utf8")), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
