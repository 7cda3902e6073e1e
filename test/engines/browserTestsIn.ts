import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vite.config.js";
import skipped from "./skipped.json" with { type: "json" };

type Project = {
  test: { name: string; exclude?: string[]; browser?: object; [setting: string]: unknown };
};

const browser = (base as { test: { projects: Project[] } }).test.projects.find(
  ({ test }) => test.name === "browser",
)!;

/** A configuration with the project's browser tests in another engine, but for what is skipped there. */
export function browserTestsIn(engine: keyof typeof skipped, settings: object) {
  const { files, tests } = skipped[engine];
  return defineConfig({
    ...mergeConfig(base, {}),
    test: {
      testNamePattern: without(Object.keys(tests)),
      projects: [
        {
          ...browser,
          test: {
            ...browser.test,
            name: engine,
            exclude: ["**/node_modules/**", ...Object.keys(files)],
            browser: { ...browser.test.browser, ...settings },
          },
        },
      ],
    },
  });
}

/** Matches the names that none of these is a part of. */
function without(names: string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const parts = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^(?!.*(?:${parts.join("|")}))`);
}
