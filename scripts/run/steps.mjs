import { runCommand } from "./runCommand.mjs";

/**
 * Runs all steps, also after one has failed. The last line printed is the sum of what they counted;
 * the result is the exit code.
 *
 * A step is a name and a function that resolves to `{ passed, failed }`; one that throws has failed.
 * One that takes long says so in `slow`.
 */
export async function runSteps(steps) {
  const results = [];
  for (const { name, slow, run } of steps) {
    console.log(`\n--- ${name}${slow ? ` (slow: about ${slow})` : ""} ---`);
    const start = Date.now();
    const count = await run().catch((error) => {
      console.error(error.message);
      return { passed: 0, failed: 1 };
    });
    results.push({ name, seconds: (Date.now() - start) / 1000, ...count });
  }

  console.log();
  for (const { name, seconds, passed, failed } of results) {
    const mark = failed > 0 ? "FAIL" : "ok  ";
    console.log(`${mark} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
  }
  const sum = (field) => results.reduce((total, result) => total + result[field], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") > 0 ? 1 : 0;
}

/** A step that counts as one: it passes if the command does. */
export function check(name, command, args = []) {
  return { name, run: async () => asCount((await runCommand(command, args)) === 0) };
}

/** A step that counts as one: it passes unless the function throws. */
export function checkThat(name, run) {
  return { name, run: async () => (await run(), asCount(true)) };
}

const asCount = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
