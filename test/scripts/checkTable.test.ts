// @vitest-environment node
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const fixture = join(root, "test/fixtures/call-end-codes.md");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-table-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function check(file: string): { status: number; output: string } {
  const options = { cwd: root, encoding: "utf8", stdio: "pipe" } as const;
  try {
    const output = execFileSync(process.execPath, ["scripts/checkTable.mjs", file], options);
    return { status: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, output: stdout + stderr };
  }
}

function edited(change: (table: string) => string): string {
  const file = join(folder, "newer.md");
  const before = readFileSync(fixture, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  return file;
}

describe("npm run check:table", () => {
  it("finds nothing new in the table that the catalog was made from", () => {
    expect(check(fixture)).toEqual({
      status: 0,
      output: "Rows the catalog lacks: 0\nOther categories: 0\nOther texts: 0\n",
    });
  });

  it("fails for a row that the catalog lacks and names it", () => {
    const file = edited(
      (table) => `${table.trimEnd()}\n| 9999 | 499 | A new one. | ExpectedError | |\n`,
    );

    const { status, output } = check(file);

    expect(status).toBe(1);
    expect(output).toContain("Rows the catalog lacks: 1\n  499/9999 ExpectedError: A new one.");
  });

  it("prints both categories where they differ, and texts that changed", () => {
    const file = edited((table) =>
      table
        .replace("infrastructure error. | | File", "infrastructure failure. | | File")
        .replace("| UnxpectedClientError | |", "| ExpectedError | |"),
    );

    const { status, output } = check(file);

    expect(status).toBe(0);
    expect(output).toContain(
      "410/3101: ExpectedError in the table, UnexpectedClientError in the catalog",
    );
    expect(output).toContain("Other texts: 3");
  });

  it("finds the columns in another order", () => {
    const file = join(folder, "other.md");
    writeFileSync(
      file,
      "| Code | SubCode | Result Categories | Message | Advice |\n|-|-|-|-|-|\n| 488 | 77777 | ExpectedError | New. | |\n",
    );

    expect(check(file).output).toContain("488/77777 ExpectedError: New.");
  });

  it("says so when a file has no such table", () => {
    const { status, output } = check(join(root, "README.md"));

    expect(status).toBe(2);
    expect(output).toContain("has no table with the columns");
  });
});
