import { webdriverio } from "@vitest/browser-webdriverio";
import { browserTestsIn } from "../browserTestsIn.ts";

const { WEBKIT_PORT, WEBKIT_BROWSER } = process.env;

/** Of the window, the part that is not the page; a window cannot be narrower than its tool bar. */
const toolBar = { width: 500, height: 60 };

const provider = webdriverio({ hostname: "127.0.0.1", port: Number(WEBKIT_PORT), path: "/" });
const { providerFactory } = provider;

/** The project's browser tests in WebKitGTK; `npm run test:webkit` starts its driver. */
export default browserTestsIn("webkit", {
  headless: false,
  ui: false,
  instances: [{ browser: "safari" }],
  provider: Object.assign(provider, { providerFactory: forWebKitGtk }),
});

/** Vitest knows Safari alone, which is driven otherwise. */
function forWebKitGtk(project) {
  return Object.assign(providerFactory(project), {
    buildCapabilities: () => ({
      "wdio:enforceWebDriverClassic": true,
      "webkitgtk:browserOptions": { binary: WEBKIT_BROWSER, args: ["--automation"] },
    }),
    async setViewport({ width, height }) {
      await this.browser.setWindowSize(Math.max(width, toolBar.width), height + toolBar.height);
      await this.browser.execute(sizeFrame, width, height);
    },
  });
}

/** Runs in the page around the tests, or in their frame if the driver is there. */
function sizeFrame(width, height) {
  const { style } = window.frameElement ?? document.querySelector("iframe[data-vitest]");
  style.width = `${width}px`;
  style.height = `${height}px`;
}
