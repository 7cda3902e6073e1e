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

// A color has a color or another color's private variable for its fallback. What is mixed of them
// alone, a theme need not set.
const color = /--call-end-[\w-]+,\s+(?:light-dark|rgb|color-mix|var\(--_(?:text|surface)\))/g;
const mixed = ["--call-end-tint", "--call-end-edge"];
const colors = [...names([...tokens.matchAll(color)].join())].filter(
  (name) => !mixed.includes(name),
);

/** Not itself in an element of the kit, as each theme writes it. */
const outermost = "[data-call-end] *)";
const declaredIn = (block: string) =>
  [...block.matchAll(/[{;]([a-z-][\w-]*):/g)].map(([, name = ""]) => name);

it("there are colors to set", () => {
  expect(colors).toHaveLength(15);
});

describe.each(themes)("the theme %s as it is built", (fileName) => {
  const css: Uint8Array = minifySheet(`themes/${fileName}`);
  const text = css.toString();
  const blocks = text.match(/[^{}]+\{[^{}]*\}/g) ?? [];
  const declared = blocks.flatMap(declaredIn);

  it("weighs nothing, and matches no element inside of another of the kit's", () => {
    const rules = selectorsOf(css);

    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter(({ weight }) => weight !== "0,0,0")).toEqual([]);
    expect(blocks.filter((block) => !block.includes(outermost))).toEqual([]);
  });

  it("sets variables that tokens.css introduces, each once in a rule, and nothing else", () => {
    expect(
      declared.filter((name) => name.startsWith("--call-end") && !names(tokens).has(name)),
    ).toEqual([]);
    for (const block of blocks) {
      const ofBlock = declaredIn(block);
      expect(ofBlock.filter((name, index) => ofBlock.indexOf(name) !== index)).toEqual([]);
    }
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
    expect(entries[`./themes/${fileName}`]).toEqual({
      types: `./dist/cjs/themes/${fileName}.d.ts`,
      default: `./dist/themes/${fileName}`,
    });
  });
});
