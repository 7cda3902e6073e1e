import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { execaSync } from "execa";
import { chromium } from "playwright";
import { runCommand } from "./runCommand.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium that runs, installed now if there is none; `CHROMIUM_PATH` from now on. */
export async function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !runs(wanted)) throw new Error(`CHROMIUM_PATH does not run: ${wanted}`);
  const found = wanted || find();
  if (!found) await install();
  const path = found || find();
  if (!path) throw new Error(`There is no Chromium that runs. This installs one: ${byHand}`);
  process.env.CHROMIUM_PATH = path;
  return path;
}

function find() {
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter).filter(Boolean)];
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...elsewhere, chromium.executablePath()].find(runs);
}

function runs(path) {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window.
  if (process.platform === "win32") return true;
  return !execaSync(path, ["--version"], { reject: false, timeout: 20_000 }).failed;
}

const isDebian = existsSync("/etc/debian_version");
const byHand = isDebian
  ? "sudo apt-get install chromium"
  : "npx playwright install --with-deps chromium";

/** A package of the system only as root, who may; anyone may download into a folder of their own. */
async function install() {
  if (isDebian && process.getuid?.() === 0) {
    console.log("Installs Debian's package chromium, for the tests in a browser: apt-get install");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const apt = (...args) =>
      runCommand("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...args], { env });
    await apt("update");
    if ((await apt("install", "-y", "--no-install-recommends", "chromium")) === 0) return;
  }
  console.log("Downloads Playwright's Chromium, for the tests in a browser: playwright install");
  await runCommand("playwright", ["install", "chromium"]);
}
