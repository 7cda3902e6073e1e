// @vitest-environment node
import { describe, expect, it } from "vitest";
import { filesIn, readText } from "../support/files.js";

const files = filesIn("stories", /\.[jt]sx?$/);
const stories = files.filter((file) => file.endsWith(".stories.tsx"));

/** Every way for a story to keep out of the tests, or to keep axe from looking at it. */
const excuses = {
  "says something about axe": /\ba11y\b/,
  "takes the tag away that makes it a test": /["'`]!test["'`]/,
  "skips a test": /\b(it|test|describe)\.(skip|todo)\b/,
};

function excusesIn(code: string): string[] {
  return Object.entries(excuses)
    .filter(([, pattern]) => pattern.test(code))
    .map(([name]) => name);
}

describe("the stories", () => {
  it.each(stories)("are looked at by axe as a test, without an excuse: %s", (file) => {
    expect(excusesIn(readText(file))).toEqual([]);
  });

  it("are all files that hold stories", () => {
    const holders = files.filter((file) =>
      /\bexport default meta\b|satisfies Meta</.test(readText(file)),
    );

    expect(stories.length).toBeGreaterThan(10);
    expect(holders.toSorted()).toEqual(stories.toSorted());
  });

  it("are all run, and fail where axe finds something", () => {
    const config = readText("vite.config.ts");
    const preview = readText(".storybook/preview.tsx");

    expect(readText(".storybook/main.ts")).toMatch(
      /"\.\.\/stories\/\*\*\/\*\.stories\.@\(ts\|tsx\)"/,
    );
    // No tags to leave stories out, and nothing that is excluded.
    expect(config).toContain('storybookTest({ configDir: join(root, ".storybook") })');
    expect(config.slice(config.indexOf('name: "stories"'))).not.toMatch(/\b(in|ex)clude\b/);
    // Only the contrast of colors that the browser replaces is none of axe's business.
    expect(preview.match(/\b(test|rules|enabled|manual)\b: .*/g)).toEqual([
      'test: "error",',
      'rules: hasForcedColors() ? [{ id: "color-contrast", enabled: false }] : [] },',
    ]);
    expect(excusesIn(preview.replace(/\ba11y\b/, ""))).toEqual([]);
  });
});

describe("an excuse", () => {
  it.each([
    'parameters: { a11y: { test: "off" } }',
    'parameters: { a11y: { test: "todo" } }',
    "parameters: { a11y: { disable: true } }",
    'parameters: { a11y: { config: { rules: [{ id: "region", enabled: false }] } } }',
    "globals: { a11y: { manual: true } }",
    'tags: ["!autodocs", "!test"]',
  ])("is found: %s", (code) => {
    expect(excusesIn(code)).toHaveLength(1);
  });
});
