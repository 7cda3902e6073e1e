// npm run pictures: draws the dialog for the README, for light and for dark pages.
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { chromium } from "playwright";
import { createServer } from "vite";
import { findChromium } from "./run/findChromium.mjs";
import { launchOptions } from "./run/launchOptions.mjs";
import { root } from "./run/root.mjs";

const server = await createServer({
  root,
  configFile: false,
  logLevel: "warn",
  plugins: [react()],
  define: { __KIT_VERSION__: '""' },
  server: { host: "127.0.0.1", port: 0 },
});
await server.listen();
const browser = await chromium.launch({
  ...launchOptions,
  executablePath: await findChromium(),
});
for (const colorScheme of ["light", "dark"]) {
  const page = await browser.newPage({
    colorScheme,
    reducedMotion: "reduce",
    viewport: { width: 900, height: 400 },
    // Sharp on the screens of phones and newer laptops.
    deviceScaleFactor: 2,
  });
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/scripts/pictures/`);
  await page.getByRole("dialog").waitFor();
  // Without the focus ring, which is there for those with a keyboard.
  await page.evaluate(async () => {
    document.activeElement.blur();
    await document.fonts.ready;
  });
  await page.screenshot({ path: join(root, `docs/dialog-${colorScheme}.png`) });
}
await browser.close();
await server.close();
