import { defineConfig, type PlaywrightTestConfig } from "@playwright/test";
import { launchOptions } from "../../scripts/run/launchOptions.mjs";

/** What all configurations of Playwright Test have in common. */
export function playwrightConfig(config: PlaywrightTestConfig) {
  return defineConfig({
    ...config,
    testMatch: "*.spec.ts",
    outputDir: "../../coverage/playwright",
    forbidOnly: true,
    use: { locale: "en-US", ...config.use, launchOptions },
  });
}

/** Ports of this run, in which another one beside it does not stand in the way. */
export function portOf(index: number): number {
  process.env.FIRST_TEST_PORT ??= String(20_000 + ((process.pid * 10) % 20_000));
  return Number(process.env.FIRST_TEST_PORT) + index;
}
