// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { budgets } from "../../scripts/size/budgets.mjs";
import { enUS } from "../../src/index.js";
import { localeNames, locales } from "../../stories/support/locales.js";
import { pseudoLocale } from "../../stories/support/pseudoLocale.js";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const tags = readdirSync(join(root, "src/locales"))
  .filter((file) => file.includes("-"))
  .map((file) => file.replace(/\.ts$/, ""));

/** English is always there. */
const imported = tags.filter((tag) => tag !== enUS.tag);

describe("every language in src/locales", () => {
  it("gets declarations, by tsconfig.build.json", () => {
    const { files } = JSON.parse(read("tsconfig.build.json")) as { files: string[] };

    expect(files.filter((file) => /^src\/locales\/[^/]+$/.test(file)).toSorted()).toEqual(
      tags.map((tag) => `src/locales/${tag}.ts`).toSorted(),
    );
  });

  it("is in the toolbar of Storybook", () => {
    const offered = Object.keys(localeNames).filter((tag) => tag !== pseudoLocale.tag);

    expect(offered.toSorted()).toEqual(tags.toSorted());
    expect(locales.map(({ tag }) => tag)).toEqual(Object.keys(localeNames));
  });

  it("is named in the README", () => {
    expect(imported.filter((tag) => !read("README.md").includes(`(\`${tag}\``))).toEqual([]);
  });

  it("has a budget", () => {
    const paths = (budgets as { from?: string }[]).flatMap(({ from }) => from ?? []);

    expect(paths.toSorted()).toEqual(imported.map((tag) => `locales/${tag}`).toSorted());
  });
});
