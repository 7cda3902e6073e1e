import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test as base, expect } from "@playwright/test";
import type { CallEndDescription } from "../../src/index.js";

interface AppFixtures {
  /** The folder of the foreign app. */
  readonly app: string;
  /** The app's ends in the words of the package that it has installed. */
  readonly ends: Readonly<Record<"banner" | "dialog", CallEndDescription>>;
  /** That of the banner in German. */
  readonly germanBanner: CallEndDescription;
  /** A lost connection, in the same words. */
  readonly end: CallEndDescription;
  /** All that a page may not do, and has done so far. */
  readonly noise: string[];
}

/** A test of a foreign app: none may ask elsewhere or in vain for anything, or print to the console. */
export const test = base.extend<AppFixtures>({
  app: ["", { option: true }],
  end: async ({ app }, provide) => {
    const core = await loadCore(app);
    await provide(core.describeCallEnd({ code: 410, subCode: 3101 })!);
  },
  ends: async ({ app }, provide) => {
    const core = await loadCore(app);
    const ends = JSON.parse(readFileSync(join(app, "src/ends.json"), "utf8"));
    await provide({
      banner: core.describeCallEnd(ends.banner)!,
      dialog: core.describeCallEnd(ends.dialog)!,
    });
  },
  germanBanner: async ({ app, ends: { banner } }, provide) => {
    const core = await loadCore(app);
    const locales = await core.loadLocale("de");
    await provide(core.describeCallEnd(banner, { locales })!);
  },
  noise: [
    async ({ context, baseURL }, provide) => {
      const noise: string[] = [];
      context.on("request", (request) => {
        if (new URL(request.url()).origin !== baseURL) noise.push(`asks for ${request.url()}`);
      });
      context.on("response", (response) => {
        if (!response.ok()) noise.push(`${response.status()} ${response.url()}`);
      });
      context.on("console", (message) => noise.push(`${message.type()}: ${message.text()}`));
      context.on("weberror", (webError) => noise.push(`uncaught: ${webError.error().message}`));
      await provide(noise);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

/** The core that the app has installed. */
async function loadCore(app: string): Promise<typeof import("../../src/core.js")> {
  const { resolve } = createRequire(join(app, "package.json"));
  return import(pathToFileURL(resolve("react-call-end-reason/core")).href);
}
