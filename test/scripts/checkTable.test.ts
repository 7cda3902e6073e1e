// @vitest-environment node
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { catalogTexts } from "../../scripts/table/catalogTexts.js";
import { compareTable } from "../../scripts/table/compareTable.mjs";
import { readTable } from "../../scripts/table/readTable.mjs";
import { readText, root } from "../support/files.js";

const fixture = readText("test/fixtures/call-end-codes.md");
const newRow = "| 9999 | 499 | A new one. | ExpectedError | |";

/** What a table has that the catalog lacks or has in another way. */
function compare(table: string): Record<string, string[]> {
  return compareTable(readTable(table), catalogTexts());
}

/** The table with a text in the place of another. */
function edited(...changes: [before: string, after: string][]): string {
  return changes.reduce((table, [before, after]) => {
    expect(table).toContain(before);
    return table.replace(before, after);
  }, fixture);
}

describe("a table", () => {
  it("has nothing new if it is the one that the catalog was made from", () => {
    expect(compare(fixture)).toEqual({ lacking: [], categories: [], texts: [] });
  });

  it("has a row that the catalog lacks", () => {
    expect(compare(`${fixture.trimEnd()}\n${newRow}\n`)).toEqual({
      lacking: ["499/9999 ExpectedError: A new one."],
      categories: [],
      texts: [],
    });
  });

  it("has another category for a code, or another text", () => {
    const table = edited(
      ["infrastructure error. | | File", "infrastructure failure. | | File"],
      ["| UnxpectedClientError | |", "| ExpectedError | |"],
    );

    const { lacking, categories, texts } = compare(table);

    expect(lacking).toEqual([]);
    expect(categories).toEqual([
      "410/3101: ExpectedError in the table, UnexpectedClientError in the catalog",
    ]);
    // One row for three codes.
    expect(texts).toHaveLength(3);
  });

  it("may have its columns in another order", () => {
    const head = "| Code | SubCode | Result Categories | Message | Advice |\n|-|-|-|-|-|\n";

    expect(compare(`${head}| 488 | 77777 | ExpectedError | New. | |\n`).lacking).toEqual([
      "488/77777 ExpectedError: New.",
    ]);
  });
});

describe("a table of Microsoft's pages on failed starts", () => {
  const page = `
| Error | Meaning |
|-------|---------|
| Some  | other   |

|Code                   | Subcode| Message      | Error category|
|-----------------------|------- |--------------|---------------|
| 409 (Conflict)        |  40228 | Failed to create CallAgent. | ExpectedError|
| 408 (Request Timeout) | 40114 | Failed to connect. | UnexpectedClientError |
| 400 (Bad Request)     | 49999 | A new one. | ExpectedError |

And another one.

| Subcode | Code |
|-|-|
| 3101 | 410 |
| 88888 | 410, 411 |
`;

  it("is read by the names of its columns, and so is each one after it", () => {
    expect(readTable(page).map(({ key }: { key: string }) => key)).toEqual([
      "409/40228",
      "408/40114",
      "400/49999",
      "410/3101",
      "410/88888",
      "411/88888",
    ]);
    expect(readTable(page)[0]).toEqual({
      key: "409/40228",
      category: "ExpectedError",
      message: "Failed to create CallAgent.",
      advice: [],
    });
  });

  it("lacks only errors that the SDK has not got", () => {
    const { lacking, categories } = compare(page);

    expect(lacking).toEqual([
      "400/49999 ExpectedError: A new one.",
      "410/88888 without a category: ",
      "411/88888 without a category: ",
    ]);
    expect(categories).toEqual([]);
  });
});

describe("npm run check:table", () => {
  let file = "";
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), "check-table-")), "newer.md");
  });
  afterEach(() => {
    rmSync(dirname(file), { recursive: true });
  });

  function run(table: string) {
    writeFileSync(file, table);
    const options = { cwd: root, encoding: "utf8" } as const;
    return spawnSync(process.execPath, ["scripts/checkTable.mjs", file], options);
  }

  it("prints all three lists, and fails for a row that the catalog lacks", () => {
    expect(run(`${fixture.trimEnd()}\n${newRow}\n`)).toMatchObject({
      status: 1,
      stdout: `\
Rows the catalog lacks: 1
  499/9999 ExpectedError: A new one.
Other categories: 0
Other texts: 0
`,
    });
  });

  it("passes where only categories or texts differ, and prints them", () => {
    const { status, stdout } = run(edited(["Check your network.", "Check the network."]));

    expect(status).toBe(0);
    expect(stdout).toMatch(/^Other texts: 5\n {2}490\/: .*Check the network\.$/m);
  });

  it("says so when a file has no such table", () => {
    const { status, stderr } = run("# No table\n");

    expect(status).toBe(2);
    expect(stderr).toContain("has no table with the columns");
  });
});
