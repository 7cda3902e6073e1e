import { readFileSync } from "node:fs";
import { chromium } from "playwright";

const flags = new URL("chromiumFlags.json", import.meta.url);
const args = JSON.parse(readFileSync(flags, "utf8"));

/** Starts a headless Chromium, with further flags if there are any. */
export function openBrowser(executablePath, ...further) {
  return chromium.launch({ executablePath, args: [...args, ...further] });
}
