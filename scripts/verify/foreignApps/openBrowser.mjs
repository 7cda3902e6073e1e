import { chromium } from "playwright";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a headless Chromium. */
export function openBrowser(executablePath) {
  return chromium.launch({ executablePath, args });
}
