import { expect, it } from "vitest";
import { readText } from "../support/files.js";

it("the README promises the browsers that the build is held to", () => {
  const held = readText(".browserslistrc").match(/^(?!#)\w+ [\d.]+$/gm) ?? [];
  const versions = Object.fromEntries(held.map((line) => line.split(" ") as [string, string]));
  const { chrome, edge, firefox, safari, ios_saf } = versions;

  expect([edge, ios_saf]).toEqual([chrome, safari]);
  expect(readText("README.md")).toContain(
    `Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari} or newer`,
  );
});
