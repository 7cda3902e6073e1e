import { chromium, firefox } from "playwright";

const asItIs = {
  viewport: null,
  colorScheme: null,
  reducedMotion: null,
  forcedColors: null,
  contrast: null,
};

/** How each browser is started, with a window and its accessibility tree; resolves to a page. */
export const browsers = {
  Firefox: async () => {
    const browser = await firefox.launch({
      channel: "moz-firefox",
      executablePath: process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr",
      headless: false,
      firefoxUserPrefs: { "accessibility.force_disabled": -1 },
    });
    return (await browser.newContext(asItIs)).newPage();
  },
  Chromium: async () => {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH,
      headless: false,
      args: ["--no-sandbox", "--disable-gpu", "--force-renderer-accessibility"],
    });
    return (await browser.newContext({ viewport: null })).newPage();
  },
};
