// @vitest-environment node
import { basename } from "node:path";
import type { Selector, SelectorComponent } from "lightningcss";
import { describe, expect, it } from "vitest";
import { minifySheet } from "../../scripts/styles/minifySheet.mjs";
import { filesIn, readText } from "../support/files.js";
import { selectorsOf } from "./selectorsOf.js";

const sources = Object.fromEntries(
  filesIn("src/styles", /styles\/[^/]+\.css$/).map((file) => [basename(file), readText(file)]),
);
const comments = /\/\*[^]*?\*\//g;
const uncommented = Object.values(sources).join("\n").replace(comments, "");

const built: Uint8Array = minifySheet("styles.css");

const isScrollLock = (selector: Selector) =>
  selector[0]?.type === "type" && selector[0].name === "html" && selector.length === 2;
const isFocusRing = (selector: Selector) => {
  const last = selector.at(-1);
  return last?.type === "pseudo-class" && last.kind === "focus-visible";
};
const hasPseudoElement = (selector: Selector) => selector.at(-1)?.type === "pseudo-element";
const isOurs = (component: SelectorComponent | undefined) =>
  component?.type === "attribute" && component.name === "data-call-end";

describe("the weight of a selector", () => {
  it.each([
    ["[a]", "0,1,0"],
    ["[a] :where(#b .c d)", "0,1,0"],
    ["[a][b]", "0,2,0"],
    [".a", "0,1,0"],
    ["#a", "1,0,0"],
    ["a", "0,0,1"],
    ["[a]:hover", "0,2,0"],
    ["[a]::before", "0,1,1"],
    ["a:has([b])", "0,1,1"],
    ["[a]:is(b, #c)", "1,1,0"],
    ["[a]:not(:where([b]))", "0,1,0"],
  ])("of %s is %s", (selector, weight) => {
    const [found] = selectorsOf(Buffer.from(`${selector}{color:red}`));

    expect(found?.weight).toBe(weight);
  });
});

describe("styles.css as it is built", () => {
  const selectors = selectorsOf(built);
  const others = selectors.filter(({ selector }) => !isScrollLock(selector));

  it("has rules to look at", () => {
    expect(selectors.length).toBeGreaterThan(40);
  });

  it("has rules that weigh exactly one attribute, a pseudo-element's one type aside", () => {
    const wrong = others
      .filter(({ selector }) => !isFocusRing(selector))
      .filter(
        ({ selector, weight }) => weight !== (hasPseudoElement(selector) ? "0,1,1" : "0,1,0"),
      );

    expect(wrong).toEqual([]);
  });

  it("has a focus ring that weighs as much as a host's own for one class", () => {
    const rings = others.filter(({ selector }) => isFocusRing(selector));

    expect(rings.map(({ weight }) => weight)).toEqual(["0,2,0"]);
  });

  it("matches nothing outside of the kit's own elements but the page behind a dialog", () => {
    const foreign = others.filter(({ selector }) => !isOurs(selector[0]));

    expect(foreign).toEqual([]);
    expect(built.toString().match(/html[^{]*\{[^}]*\}/g)).toEqual([
      "html[data-call-end-modal]{overflow:hidden}",
    ]);
  });

  it("is never important, and needs no other file", () => {
    expect(built.toString()).not.toMatch(/!important|@import|url\(|@font-face/);
  });

  it("leaves the color scheme to the page", () => {
    expect(uncommented).not.toMatch(/color-scheme/);
  });

  it("has the light color of every pair in front, for browsers without light-dark()", () => {
    const [before = "", behind = "", ...others] = built.toString().split("@supports");
    // As far as the block goes.
    const pairs = behind.slice(0, behind.indexOf("}}"));
    const light = before + behind.slice(pairs.length);
    const found = [...pairs.matchAll(/(--_[\w-]+:var\(--[\w-]+,)light-dark\((.*?),#/g)];

    expect(others).toEqual([]);
    expect(light).not.toContain("light-dark(");
    expect(found).toHaveLength(pairs.split("light-dark(").length - 2);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(([, start, color]) => !light.includes(`${start}${color})`))).toEqual([]);
  });

  it("has pairs of colors in front of what takes them back for who asks for more contrast", () => {
    const [pairs, contrast] = ["@supports", "(prefers-contrast:more)"].map((part) =>
      built.toString().indexOf(part),
    );

    expect(pairs).toBeGreaterThan(0);
    expect(contrast).toBeGreaterThan(pairs!);
  });

  it("has every color from one place, where light and dark stand side by side", () => {
    const definitions = [...uncommented.matchAll(/(--_[\w-]+)\s*:\s*var\(--call-end/g)];
    const names = definitions.map(([, name]) => name);

    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(uncommented).not.toContain("@supports");
  });

  it("moves only where motion is welcome", () => {
    const css = built.toString();
    const allowed =
      /@media \(prefers-reduced-motion:no-preference\)\{(?:[^{}]*\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;

    expect(css).toMatch(allowed);
    expect(css.replace(allowed, "")).not.toMatch(/animation|transition/);
  });
});

describe("the variables", () => {
  const tokens = sources["tokens.css"]!;
  const names = (css: string) => new Set(css.match(/--call-end-[\w-]+/g));

  it("are all introduced in tokens.css, each with a comment of its own", () => {
    const introduced = [
      ...tokens.matchAll(/\/\*[^*]+\*\/\n\s*--_[\w-]+:\s*var\(\s*(--call-end-[\w-]+)/g),
    ].map(([, name]) => name);

    expect(introduced.toSorted()).toEqual([...names(uncommented)].toSorted());
    expect(introduced.length).toBeGreaterThan(10);
  });

  it("reach the rules through private names only", () => {
    const rules = sources["styles.css"]!.replace(comments, "");

    expect([...names(rules)]).toEqual([]);
  });

  it("have a private name for each, all of them defined and used", () => {
    const defined = new Set([...uncommented.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name!));
    const used = new Set(
      [...uncommented.matchAll(/var\(\s*(--_[\w-]+)/g)].map(([, name]) => name!),
    );

    expect([...used].toSorted()).toEqual([...defined].toSorted());
  });
});

describe("the properties", () => {
  const declarations = [...uncommented.matchAll(/(?:^|[;{])\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)];

  it("are there to look at", () => {
    expect(declarations.length).toBeGreaterThan(150);
  });

  it("name no physical side", () => {
    const physical = declarations.filter(
      ([, name = "", value = ""]) =>
        /(^|-)(left|right|top|bottom)(-|$)/.test(name) ||
        /^(left|right)$/.test(value.trim()) ||
        /\b(left|right)\b/.test(name.startsWith("text-align") ? value : ""),
    );

    expect(physical.map(([text]) => text)).toEqual([]);
  });

  it("give no shorthand of four values another start than end", () => {
    const lopsided = declarations.filter(([, name = "", value = ""]) => {
      const sides = value.trim().split(/\s+/);
      return (
        /^(margin|padding|inset|border-(width|color|style)|border-radius)$/.test(name) &&
        sides.length === 4 &&
        sides[1] !== sides[3]
      );
    });

    expect(lopsided.map(([text]) => text)).toEqual([]);
  });
});
