import { setTimeout as wait } from "node:timers/promises";
import { runCommand } from "./runCommand.mjs";

const address = "http://localhost:6006/";

/** Serves Storybook until it is stopped. */
export async function run() {
  if (await answers()) throw new Error("Something else answers on port 6006 already.");
  const flags = ["--exact-port", "--ci", "--no-version-updates", "--disable-telemetry"];
  const storybook = runCommand("npm", ["run", "--silent", "storybook", "--", ...flags]);
  const ended = storybook.then((code) => ({ code }));

  while (!(await answers())) {
    const result = await Promise.race([ended, wait(250)]);
    if (result) throw new Error("Storybook did not start.");
  }
  console.log(`\nStorybook is ready: ${address}\n`);
  return storybook;
}

async function answers() {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
