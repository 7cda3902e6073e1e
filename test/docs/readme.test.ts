import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { listSdkConstants } from "../../src/developer/listSdkConstants.js";
import { codeRows, nameRows, statusRows } from "../support/catalogRows.js";
import { filesIn, readText, root } from "../support/files.js";

it("the README counts what the catalog has", () => {
  const [, table = ""] = readText("README.md").split(/\| it knows +\| entries \|\n/);
  const counts = table.split("\n\n")[0]?.match(/\d+(?= +\|$)/gm) ?? [];

  expect(counts.map(Number)).toEqual([
    codeRows.filter(({ subCode }) => subCode !== null).length,
    codeRows.filter(({ subCode }) => subCode === null).length,
    listSdkConstants().length,
    nameRows.length,
    statusRows.length,
  ]);
});

it("the README shows the dialog for light and dark pages, at twice its size", () => {
  const readme = readText("README.md");
  const [, width] = /width="(\d+)"/.exec(readme) ?? [];
  const pictures = readme.match(/docs\/[\w-]+\.png/g) ?? [];

  expect(pictures.toSorted()).toEqual(["docs/dialog-dark.png", "docs/dialog-light.png"]);
  for (const picture of pictures) {
    // In a PNG, the width is the fifth word.
    expect(readFileSync(join(root, picture)).readUInt32BE(16)).toBe(2 * Number(width));
  }
});

it("the README gives older tools the version of Radix that they are tried with", () => {
  const manifests = filesIn("test/toolchains/apps", /package\.json$/).map(
    (file) => JSON.parse(readText(file)) as { overrides?: Record<string, string> },
  );
  const tried = new Set(manifests.flatMap(({ overrides = {} }) => Object.values(overrides)));
  const given = readText("README.md").match(
    /(?<=\| `"overrides": \{ "@radix-ui\/react-dialog": ")[\d.]+/g,
  );

  expect(given?.toSorted()).toEqual([...tried].toSorted());
});
