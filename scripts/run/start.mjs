import { runCommand } from "./runCommand.mjs";
import { answers, untilAnswers } from "./untilAnswers.mjs";

const address = "http://localhost:6006/";

/** Serves Storybook until it is stopped. */
export async function run() {
  if (await answers(address)) throw new Error("Something else answers on port 6006 already.");
  const flags = ["--exact-port", "--ci", "--no-version-updates", "--disable-telemetry"];
  const storybook = runCommand("npm", ["run", "--silent", "storybook", "--", ...flags]);
  await untilAnswers(address, storybook);
  console.log(`\nStorybook is ready: ${address}\n`);
  return storybook;
}
