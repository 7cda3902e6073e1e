import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vite.config.js";
import { browserProject } from "../support/browserProject.js";
import skipped from "./skipped.json" with { type: "json" };

/** A configuration with the project's browser tests in another engine, but for what is skipped there. */
export function browserTestsIn(engine: keyof typeof skipped, settings: object) {
  const { files, tests } = skipped[engine];
  const test = {
    ...browserProject.test,
    name: engine,
    exclude: [...(browserProject.test.exclude ?? []), ...Object.keys(files)],
    testNamePattern: without(Object.keys(tests)),
    browser: { ...browserProject.test.browser, ...settings },
  };
  return defineConfig({
    ...mergeConfig(base, {}),
    test: { projects: [{ ...browserProject, test }] },
  });
}

/** Matches the names that none of these is a part of. */
function without(names: string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const parts = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return new RegExp(`^(?!.*(?:${parts.join("|")}))`);
}
