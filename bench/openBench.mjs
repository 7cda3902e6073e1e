import { chromium } from "playwright";
import { launchOptions } from "../scripts/run/launchOptions.mjs";
import { serve } from "../scripts/run/serve.mjs";

/** Isolated pages have a clock of 5 µs, others one of 100 µs. */
const isolated = {
  "Cache-Control": "no-store",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Serves the built page and starts a Chromium; `openPage` loads the page afresh. */
export async function openBench(folder, executablePath) {
  const server = await serve(folder, { headers: isolated });
  const args = [...launchOptions.args, "--js-flags=--expose-gc"];
  const browser = await chromium.launch({ executablePath, args });
  return {
    version: browser.version(),
    async openPage() {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.on("pageerror", (error) => console.error(error));
      page.on("console", (message) => console.error(message.text()));
      await page.goto(server.origin);
      await page.waitForFunction(() => globalThis.bench && globalThis.crossOriginIsolated);
      return { page, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
