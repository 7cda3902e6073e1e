// @vitest-environment node
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { minifySheet } from "../../scripts/styles/minifySheet.mjs";
import { filesIn, readText } from "../support/files.js";
import { selectorsOf } from "./selectorsOf.js";

const tokens = readText("src/styles/tokens.css");
const themes = filesIn("src/styles/themes", /\.css$/).map((file) => basename(file));
const names = (css: string) => new Set(css.match(/--call-end-[\w-]+/g));

// A color has a color or another color's private variable for its fallback.
const color = /--call-end-[\w-]+,\s+(?:light-dark|rgb|color-mix|var\(--_(?:text|surface)\))/g;
const colors = [...names([...tokens.matchAll(color)].join())];

it("there are colors to set", () => {
  expect(colors).toHaveLength(15);
});

describe.each(themes)("the theme %s as it is built", (fileName) => {
  const css: Uint8Array = minifySheet(`themes/${fileName}`);
  const text = css.toString();
  const declared = [...text.matchAll(/[{;]([a-z-][\w-]*):/g)].map(([, name = ""]) => name);

  it("weighs nothing, and matches the outermost of the kit's elements only", () => {
    const [rule, ...others] = selectorsOf(css);

    expect(others).toEqual([]);
    expect(rule?.weight).toBe("0,0,0");
    expect(text).toMatch(/^:where\(\[data-call-end\]:not\(\[data-call-end\] \*\)\)\{/);
  });

  it("sets variables that tokens.css introduces, each once, and nothing else", () => {
    expect(declared.filter((name) => !names(tokens).has(name))).toEqual([]);
    expect(new Set(declared).size).toBe(declared.length);
  });

  it("sets every color, so that none is left to the color scheme of the page", () => {
    expect(colors.filter((name) => !declared.includes(name))).toEqual([]);
    expect(text).not.toMatch(/light-dark|color-scheme/);
  });

  it("sets no variable by way of itself, which would unset it", () => {
    expect(text).not.toContain("var(--call-end");
  });

  it("is an entry point of the package", () => {
    const entries: Record<string, unknown> = packageJson.exports;
    expect(entries[`./themes/${fileName}`]).toBe(`./dist/themes/${fileName}`);
  });
});
