// @vitest-environment node
import { expect, it } from "vitest";
import { enUS } from "../../src/index.js";
import { filesIn, readText } from "../support/files.js";

const code = filesIn("src", /\.tsx?$/)
  .filter((file) => !file.startsWith("src/locales/"))
  .map(readText)
  .join("\n");

/** Read as a property, or named in the data. */
function isUsed(key: string): boolean {
  // Who can help is looked up by the fixer.
  const name = key.startsWith("fixer_") ? key.slice("fixer_".length) : key;
  return new RegExp(`(?:\\.|["'\`])${name}\\b`).test(code);
}

it("every label is read by something", () => {
  const keys = Object.keys({ ...enUS.labels, ...enUS.details });

  expect(keys.length).toBeGreaterThan(25);
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  expect(isUsed("nobodyReadsThis")).toBe(false);
});
