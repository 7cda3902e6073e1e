import { existsSync } from "node:fs";

/** The Chromium that tests run in, if there is one in a place known beforehand. */
const executablePath =
  process.env.CHROMIUM_PATH ?? ["/usr/bin/chromium"].find((path) => existsSync(path));

/** How Playwright starts Chromium, for all tests and the bench. */
export const launchOptions = {
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
