import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { CallEnd } from "../../../src/index.js";
import { filesIn, readText } from "../../support/files.js";

const names = Object.keys(CallEnd);
const partFiles = filesIn("src/components", /\/(parts|announcing)\/[A-Z]\w+\.tsx$/).map((file) =>
  basename(file, ".tsx"),
);

describe("every part", () => {
  it("exports the type of its props to apps", () => {
    const entry = readText("src/index.ts");
    const propTypes = filesIn("src/components", /\.tsx?$/).flatMap((file) =>
      [...readText(file).matchAll(/export (?:type|interface) (CallEnd\w+Props)/g)].map(
        ([, type = ""]) => ({ type, file }),
      ),
    );

    expect(propTypes.length).toBeGreaterThan(3);
    expect(propTypes.filter(({ type }) => !new RegExp(`\\b${type}\\b`).test(entry))).toEqual([]);
  });

  it("has the name of its file, but for the buttons that are made by one function", () => {
    const buttons = readText("src/components/parts/actionButtons.tsx");

    expect(names.length).toBeGreaterThan(8);
    expect(
      names.filter(
        (name) => !partFiles.includes(name) && !buttons.includes(`export const ${name} =`),
      ),
    ).toEqual([]);
  });

  it("is the namespace's, or used by another component", () => {
    const others = filesIn("src/components", /\.tsx?$/)
      .filter((file) => !file.endsWith("parts.ts"))
      .map(readText)
      .join("\n");
    const left = partFiles.filter((name) => !names.includes(name) && !others.includes(`<${name}`));

    expect(left).toEqual([]);
  });

  it("has a story", () => {
    const stories = filesIn("stories", /\.stories\.tsx$/)
      .map(readText)
      .join("\n");

    expect(names.filter((name) => !stories.includes(`<CallEnd.${name}`))).toEqual([]);
  });
});
