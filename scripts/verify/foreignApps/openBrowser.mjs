import { readFileSync } from "node:fs";
import { chromium } from "playwright";

const flags = new URL("../../run/chromiumFlags.json", import.meta.url);
const args = JSON.parse(readFileSync(flags, "utf8"));

/** Starts a headless Chromium. */
export function openBrowser(executablePath) {
  return chromium.launch({ executablePath, args });
}
