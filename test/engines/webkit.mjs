import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { missingPackages } from "./debianPackages.mjs";
import { freePort } from "./freePort.mjs";
import { printSkipped } from "./printSkipped.mjs";
import { startScreen } from "./startScreen.mjs";
import { installPackages } from "../../scripts/run/installPackages.mjs";
import { root } from "../../scripts/run/root.mjs";
import { runVitest } from "../../scripts/run/runTests.mjs";
import { runSteps } from "../../scripts/run/steps.mjs";
import { tempFolder } from "../../scripts/run/tempFolder.mjs";

const packages = join(root, "test/engines/webkit");

/** Runs the project's browser tests in WebKitGTK, all or those of the files named. */
export async function run(args) {
  const missing = missingPackages(["WebKitWebDriver", "Xvfb"]);
  if (missing) throw new Error(`npm run test:webkit stops. ${missing}`);
  return runSteps([webkitStep(args)]);
}

/** The same as a step. */
export const webkitStep = (args = []) => ({
  name: "browser tests in WebKit",
  slow: "2 minutes",
  run: async () => {
    installPackages(packages);
    const screen = await startScreen();
    const port = await freePort();
    const driver = startDriver(screen.display, port);
    try {
      return await runVitest(["--config", join(packages, "vitest.config.mjs"), ...args], {
        WEBKIT_PORT: String(port),
        WEBKIT_BROWSER: findBrowser(),
      });
    } finally {
      printSkipped("webkit");
      driver.kill();
      screen.stop();
    }
  },
});

/** Without motion, which WebDriver cannot ask for. */
function startDriver(display, port) {
  const config = tempFolder("webkit");
  mkdirSync(join(config, "gtk-3.0"));
  writeFileSync(join(config, "gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=0\n");
  const driver = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: config },
    stdio: "ignore",
  });
  process.once("exit", () => driver.kill());
  return driver;
}

/** Its package puts it below the folder of the machine's architecture. */
function findBrowser() {
  const [folder] = readdirSync("/usr/lib").filter((name) => name.endsWith("-linux-gnu"));
  return join("/usr/lib", folder, "webkit2gtk-4.1/MiniBrowser");
}
