// @vitest-environment node
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { budgets } from "../../scripts/size/budgets.mjs";
import { enUS } from "../../src/index.js";
import { localeNames, locales } from "../../stories/support/locales.js";
import { pseudoLocale } from "../../stories/support/pseudoLocale.js";
import { filesIn, readText } from "../support/files.js";

const tags = filesIn("src/locales", /-[^/]*$/).map((file) => basename(file, ".ts"));

/** English is always there. */
const imported = tags.filter((tag) => tag !== enUS.tag);

describe("every language in src/locales", () => {
  it("is an entry point of the package", () => {
    const entries = Object.entries(packageJson.exports).filter(([entry]) =>
      entry.startsWith("./locales/"),
    );

    expect(Object.fromEntries(entries)).toEqual(
      Object.fromEntries(
        tags.map((tag) => [
          `./locales/${tag}`,
          { types: `./dist/locales/${tag}.d.ts`, default: `./dist/locales/${tag}.js` },
        ]),
      ),
    );
  });

  it("gets declarations, by tsconfig.build.json", () => {
    const { files } = JSON.parse(readText("tsconfig.build.json")) as { files: string[] };

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
    expect(imported.filter((tag) => !readText("README.md").includes(`(\`${tag}\``))).toEqual([]);
  });

  it("has a budget", () => {
    const paths = (budgets as { from?: string }[]).flatMap(({ from }) => from ?? []);

    expect(paths.toSorted()).toEqual(imported.map((tag) => `locales/${tag}`).toSorted());
  });
});
