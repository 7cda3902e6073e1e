import { expect, it } from "vitest";
import { listSdkConstants } from "../../src/developer/listSdkConstants.js";
import { codeRows, nameRows, statusRows } from "../support/catalogRows.js";
import { readText } from "../support/files.js";

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
