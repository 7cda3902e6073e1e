import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { build } from "vite";
import react from "@vitejs/plugin-react";
import { missingPackages } from "../engines/debianPackages.mjs";
import { startScreen } from "../engines/startScreen.mjs";
import { writeSpeechConfig } from "./writeSpeechConfig.mjs";
import { buildStep } from "../../scripts/run/apps.mjs";
import { findChromium } from "../../scripts/run/findChromium.mjs";
import { root } from "../../scripts/run/root.mjs";
import { serve } from "../../scripts/run/serve.mjs";
import { runSteps } from "../../scripts/run/steps.mjs";
import { tempFolder } from "../../scripts/run/tempFolder.mjs";

const tests = join(root, "test/screenreader");
const programs = [
  "orca",
  "speech-dispatcher",
  "openbox",
  "xdotool",
  "dbus-run-session",
  "dbus-launch",
  "Xvfb",
  "firefox-esr",
];

/** Plays all scenarios with Orca, or those whose browser and name have the words, and says what is heard. */
export async function run(words) {
  const missing = missingPackages(programs);
  if (missing) throw new Error(`npm run test:screenreader stops. ${missing}`);
  await findChromium();
  return runSteps([buildStep, screenReaderStep(words.join(" "))]);
}

/** The same as a step. */
export const screenReaderStep = (only = "") => ({
  name: "heard with Orca, in Firefox and Chromium",
  slow: "7 minutes",
  run: async () => {
    const home = tempFolder("screenreader");
    await buildPage(join(home, "page"));
    const server = await serve(join(home, "page"));
    const screen = await startScreen("1280x900");
    try {
      return await listen({
        ...sessionOf(home),
        DISPLAY: screen.display,
        ORIGIN: server.origin,
        ONLY: only,
      });
    } finally {
      screen.stop();
      await server.stop();
    }
  },
});

/** The package as it is built, on a page with each of its components. */
const buildPage = (outDir) =>
  build({
    root: join(tests, "page"),
    configFile: false,
    logLevel: "warn",
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  });

/** A home of its own, so that nothing of the user's speaks or is changed. */
function sessionOf(home) {
  const runtime = join(home, "run");
  const speech = join(home, "speech");
  mkdirSync(join(runtime, "speech-dispatcher"), { recursive: true, mode: 0o700 });
  writeSpeechConfig(speech, join(tests, "say.mjs"));
  // The speech server opens a sound device although nothing is played.
  writeFileSync(join(home, ".asoundrc"), "pcm.!default { type null }\n");
  return {
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: join(home, ".config"),
    XDG_DATA_HOME: join(home, ".local/share"),
    LANG: "C.UTF-8",
    GTK_MODULES: "gail:atk-bridge",
    GNOME_ACCESSIBILITY: "1",
    NO_AT_BRIDGE: "0",
    SPEECH_FOLDER: speech,
    HEARD: join(home, "heard.jsonl"),
    RESULT: join(home, "result.json"),
  };
}

async function listen(env) {
  await execa("dbus-run-session", ["--", process.execPath, join(tests, "session.mjs")], {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 15 * 60_000,
  });
  return JSON.parse(readFileSync(env.RESULT, "utf8"));
}
