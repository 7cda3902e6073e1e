import { join } from "node:path";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import packageJson from "./package.json" with { type: "json" };
import { launchOptions } from "./scripts/run/launchOptions.mjs";
import { catalogTables } from "./build/catalogTables.js";
import { libraryBuild, createElements } from "./build/libraryBuild.js";
import { UnitTestsFirst } from "./test/support/UnitTestsFirst.js";

const root = import.meta.dirname;

/** Replaced in builds, tests and Storybook alike. */
export const define = { __KIT_VERSION__: JSON.stringify(packageJson.version) };

/** The tests that run in jsdom; test/react-18 runs the same ones. */
export const unitTests = {
  name: "unit",
  environment: "jsdom",
  // All three projects: a page and a module graph for every file would take twice as long or longer.
  pool: "threads" as const,
  isolate: false,
  include: ["test/**/*.test.{ts,tsx}"],
  exclude: ["**/*.browser.test.*", "**/node_modules/**", "test/toolchains/apps/**"],
  setupFiles: [join(root, "test/support/setup.ts")],
  // As long as in a browser: a busy machine is no failure.
  testTimeout: 15_000,
  // Style sheets are empty here, but for those that are read as text.
  css: { include: [/\.css\?raw$/] },
};

/** Tests in Chromium; Vitest writes into what it is given, so every project needs its own. */
const inChromium = (contextOptions = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  instances: [{ browser: "chromium" as const }],
  // Must fit in 1280 × 720, or pictures are scaled down.
  viewport: { width: 1024, height: 640 },
  expect: {
    toMatchScreenshot: {
      // No waiting, but room for a busy machine.
      timeout: 10_000,
      comparatorName: "pixelmatch" as const,
      // As strict as one browser allows on one system; text is drawn a little different on others.
      comparatorOptions: { threshold: 0.05, allowedMismatchedPixels: 10 },
      resolveScreenshotPath: ({ arg, ext }: { arg: string; ext: string }) =>
        join(root, "test/visual/pictures", `${arg}${ext}`),
    },
  },
  provider: playwright({ launchOptions, contextOptions }),
});

/** The page that stories are tested on, e.g. `dark rtl` or `forced-colors`; light and ltr if empty. */
const storyPage = process.env.STORY_PAGE ?? "";
const forcedColors = storyPage.includes("forced-colors") ? ("active" as const) : undefined;

export default defineConfig({
  define,
  plugins: [createElements, react(), catalogTables],
  build: libraryBuild("es"),
  test: {
    sequence: { sequencer: UnitTestsFirst },
    coverage: {
      provider: "v8",
      include: ["src/**/*.{ts,tsx}"],
      // Tested as it is built, in processes of its own, into which nothing here can see.
      exclude: ["src/beyond/**"],
      reporter: ["text", "html"],
      thresholds: { lines: 98, branches: 98 },
    },
    projects: [
      { extends: true, test: unitTests },
      {
        extends: true,
        // Named here, or finding them in the middle of a run reloads the page.
        optimizeDeps: {
          include: [
            "react",
            "react/jsx-runtime",
            "react/jsx-dev-runtime",
            "react-dom",
            "react-dom/client",
            "@azure/communication-calling",
            "@fluentui/react-components",
            "@radix-ui/react-dialog",
            "@testing-library/jest-dom/vitest",
            "@testing-library/react",
            "@testing-library/user-event",
          ],
        },
        test: {
          name: "browser",
          include: ["test/**/*.browser.test.{ts,tsx}"],
          exclude: ["test/long-life/**", "**/node_modules/**"],
          isolate: unitTests.isolate,
          setupFiles: unitTests.setupFiles,
          // Or every click in a dialog waits for the end of its motion; media.browser.test.tsx has it.
          browser: inChromium({ reducedMotion: "reduce" }),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: join(root, ".storybook") })],
        // Docs pages and their theme, which the preview needs.
        optimizeDeps: {
          include: ["@storybook/addon-docs/blocks", "storybook/preview-api", "storybook/theming"],
        },
        test: {
          name: "stories",
          isolate: unitTests.isolate,
          env: { STORY_PAGE: storyPage },
          browser: inChromium({ forcedColors }),
        },
      },
    ],
  },
});
