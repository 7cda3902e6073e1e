import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CallEnd } from "../../src/index.js";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const filesIn = (folder: string, pattern: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) =>
    pattern.test(file),
  );

const names = Object.keys(CallEnd);
const partSources = filesIn("src/components/parts", /\.tsx$/).map((file) => ({
  file,
  code: read(`src/components/parts/${file}`),
}));

describe("every part", () => {
  it("exports the type of its props to apps", () => {
    const entry = read("src/index.ts");
    const propTypes = filesIn("src/components", /\.tsx?$/).flatMap((file) =>
      [
        ...read(`src/components/${file}`).matchAll(/export (?:type|interface) (CallEnd\w+Props)/g),
      ].map(([, type = ""]) => ({ type, file })),
    );

    expect(propTypes.length).toBeGreaterThan(5);
    expect(propTypes.filter(({ type }) => !new RegExp(`\\b${type}\\b`).test(entry))).toEqual([]);
  });

  it("has the name of its file", () => {
    const files = partSources.map(({ file }) => file.replace(/\.tsx$/, ""));

    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !files.includes(name))).toEqual([]);
  });

  it("is the namespace's, or used by another component", () => {
    const others = filesIn("src/components", /\.tsx?$/)
      .filter((file) => !file.endsWith("parts.ts"))
      .map((file) => read(`src/components/${file}`))
      .join("\n");
    const left = partSources
      .map(({ file }) => file.replace(/\.tsx$/, ""))
      .filter((name) => !names.includes(name) && !others.includes(`<${name}`));

    expect(left).toEqual([]);
  });

  it("has a story", () => {
    const stories = filesIn("stories", /\.stories\.tsx$/)
      .map((file) => read(`stories/${file}`))
      .join("\n");

    expect(names.filter((name) => !stories.includes(`<CallEnd.${name}`))).toEqual([]);
  });
});
