import { playwright } from "@vitest/browser-playwright";
import { browserTestsIn } from "./browserTestsIn.js";

/** Playwright finds no place to click in a frame that has any transform; Vitest's has one. */
const withoutTransform = `document.head.append(Object.assign(document.createElement("style"), {
  textContent: "* { transform: none !important }",
}));`;

/** Firefox is driven by WebDriver BiDi, which cannot set media features as Chromium's protocol can. */
const noEmulation = { colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null };

/** The project's browser tests in the Firefox that is installed. */
export default browserTestsIn("firefox", {
  instances: [{ browser: "firefox" }],
  orchestratorScripts: [{ content: withoutTransform }],
  provider: playwright({
    launchOptions: {
      channel: "moz-firefox",
      executablePath: process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr",
      firefoxUserPrefs: { "ui.prefersReducedMotion": 1 },
    },
    contextOptions: noEmulation,
    actionTimeout: 3000,
  }),
});
