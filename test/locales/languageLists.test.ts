// @vitest-environment node
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { enUS } from "../../src/index.js";
import { localeNames, locales } from "../../stories/support/locales.js";
import { pseudoLocale } from "../../stories/support/pseudoLocale.js";
import { filesIn, readText } from "../support/files.js";
import { languages } from "./languages.js";

const tags = filesIn("src/locales", /\.ts$/).map((file) => basename(file, ".ts"));

/** English is always there. */
const imported = tags.filter((tag) => tag !== enUS.tag);

describe("every language in src/locales", () => {
  it("is tested", () => {
    const tested = languages.map(({ locale }) => locale.tag);

    expect(tested.toSorted()).toEqual([...tags, pseudoLocale.tag].toSorted());
  });

  it("is an entry point of the package, with declarations", () => {
    const { include } = JSON.parse(readText("tsconfig.build.json")) as { include: string[] };

    expect(packageJson.exports["./locales/*"]).toEqual({
      import: { types: "./dist/locales/*.d.ts", default: "./dist/locales/*.js" },
      require: { types: "./dist/cjs/locales/*.d.ts", default: "./dist/cjs/locales/*.js" },
    });
    expect(include).toContain("src/locales/*.ts");
  });

  it("is in the toolbar of Storybook", () => {
    const offered = Object.keys(localeNames).filter((tag) => tag !== pseudoLocale.tag);

    expect(offered.toSorted()).toEqual(tags.toSorted());
    expect(locales.map(({ tag }) => tag)).toEqual(Object.keys(localeNames));
  });

  it("is named in the README", () => {
    expect(imported.filter((tag) => !readText("README.md").includes(`\`${tag}\``))).toEqual([]);
  });
});
