// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { enUS } from "../../src/index.js";

const source = join(import.meta.dirname, "../../src");
const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("locales"))
  .map((file) => readFileSync(join(source, file), "utf8"))
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
