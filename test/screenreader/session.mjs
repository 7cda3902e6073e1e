// Inside a session bus: a window manager, the speech server and Orca, then all scenarios in each browser.
// Prints what is heard, and writes how many scenarios passed and failed.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { execa } from "execa";
import { browsers } from "./browsers.mjs";
import { findFaults } from "./findFaults.mjs";
import { Hearing } from "./Hearing.mjs";
import { scenarios } from "./scenarios.mjs";

const { HEARD, ORIGIN, RESULT, SPEECH_FOLDER, XDG_RUNTIME_DIR, ONLY = "" } = process.env;
const start = (command, ...args) => {
  const child = spawn(command, args, { stdio: "ignore" });
  process.once("exit", () => child.kill());
};
const keyboard = (key) => execa("xdotool", ["key", key]);
const hearing = new Hearing(HEARD);

start("openbox");
start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately");
const socket = `${XDG_RUNTIME_DIR}/speech-dispatcher/speechd.sock`;
const server = ["-c", "unix_socket", "-S", socket, "-t", "0", "-L", SPEECH_FOLDER];
start("speech-dispatcher", "-s", "-C", SPEECH_FOLDER, ...server);
await setTimeout(1000);
start("orca", "--replace");
// It says that it is there.
await hearing.listen(["Screen reader on"]);

let passed = 0;
let failed = 0;
for (const [browser, open] of Object.entries(browsers)) {
  const page = await open();
  for (const scenario of scenarios.filter(({ name }) => `${browser} ${name}`.includes(ONLY))) {
    const faults = await play(page, scenario);
    if (faults === 0) passed += 1;
    else failed += 1;
  }
  await page.context().browser().close();
}
if (passed + failed === 0) failed = 1;
writeFileSync(RESULT, JSON.stringify({ passed, failed }));
process.exit();

/** Plays one scenario; the result is the number of its faults, each printed below what was heard. */
async function play(page, { name, query, steps }) {
  console.log(`\n${page.context().browser().browserType().name()}: ${name}`);
  await page.goto(`${ORIGIN}/?${query}`);
  // The keyboard is the page's, not the address bar's.
  await execa("xdotool", ["mousemove", "640", "700", "click", "1"]);
  await hearing.listen();
  let count = 0;
  for (const [act, words] of steps) {
    await act(page, keyboard);
    const said = await hearing.listen(words);
    const faults = words ? findFaults(said, words) : [];
    if (words) console.log(`  “${said}”`);
    for (const fault of faults) console.log(`  FAULT ${fault}`);
    count += faults.length;
  }
  return count;
}
