// @vitest-environment node
import sqlite from "node-sqlite3-wasm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeCallEnd } from "../../../src/core.js";
import { resultCategories } from "../../../src/reason/ResultCategory.js";
import { tableFiles } from "../../../src/beyond/tables/tableFiles.js";
import { codeRows, statusRows } from "../../support/catalogRows.js";
import { readText } from "../../support/files.js";
import { parseCsv } from "../../support/parseCsv.js";

/** What somebody copies from the page: the table, the view, and the questions. */
const [createTable = "", createView = "", countOutcomes = "", findUnknown = ""] = [
  ...readText("docs/sql.md").matchAll(/```sql\n([^]*?)```/g),
].map(([, code = ""]) => code);

type Row = readonly [code: string | null, subCode: string | null, category: string | null];

const count = 100_000;
const logged = logEnds(count);

/** The catalog as engines load its empty cells. */
describe.each([
  ["nothing", null],
  ["an empty text", ""],
])("a log joined with the CSV, of which an empty cell is %s", (_, empty) => {
  const database = new sqlite.Database();
  afterAll(() => database.close());

  beforeAll(() => {
    database.exec(createTable);
    insert(
      "codes",
      parseCsv(tableFiles("1.0.0")["codes.csv"]!).map((row) => Object.values(row)),
    );
    database.exec(
      "CREATE TABLE ACSCallSummary (ParticipantEndReason, ParticipantEndSubCode, ResultCategory)",
    );
    insert("ACSCallSummary", logged);
    database.exec(createView);
  }, 60_000);

  function insert(table: string, rows: readonly (readonly (string | null)[])[]) {
    const places = rows[0]?.map(() => "?").join();
    const statement = database.prepare(`INSERT INTO ${table} VALUES (${places})`);
    database.exec("BEGIN");
    for (const row of rows) {
      statement.run(table === "codes" ? row.map((cell) => cell || empty) : [...row]);
    }
    database.exec("COMMIT");
    statement.finalize();
  }

  it("says of each of 100,000 rows what describeCallEnd says of it", { timeout: 60_000 }, () => {
    const answers = new Map(
      database
        .all("SELECT * FROM CallEnds")
        .map((row) => [`${row.code}|${row.subCode}|${row.reported}`, row]),
    );
    const tiers = new Set<unknown>();
    const wrong = logged.filter(([code, subCode, category]) => {
      const end = describeCallEnd({
        ParticipantEndReason: code,
        ParticipantEndSubCode: subCode,
        ResultCategory: category,
      });
      const reported = end?.resultCategories[0] ?? "";
      const row = answers.get(`${code ?? ""}|${subCode ?? ""}|${reported}`);
      tiers.add(row?.matchedBy);
      return (
        row?.outcome !== end?.outcome ||
        row?.matchedBy !== end?.matchedBy ||
        row?.category !== (end && (end.category ?? "")) ||
        row?.retry !== end?.retry
      );
    });

    expect(wrong).toEqual([]);
    expect([...tiers].toSorted()).toEqual(
      ["code", "code+subCode", "codeClass", "none", "sip", "subCode", undefined].toSorted(),
    );
  });

  it("counts every participant whose end it knows of", () => {
    const ended = logged.filter(([code, subCode]) => code || subCode);
    const outcomes = database.all(countOutcomes);

    expect(sum(outcomes)).toBe(ended.length);
    expect(outcomes.length).toBeGreaterThan(40);
  });

  it("finds what the catalog lacks", () => {
    const unknown = database.all(findUnknown);

    expect(unknown).toContainEqual(expect.objectContaining({ code: "477", subCode: "477" }));
    expect(unknown).not.toContainEqual(expect.objectContaining({ code: "410", subCode: "3101" }));
  });
});

function sum(rows: readonly Record<string, unknown>[]): number {
  return rows.reduce((total, row) => total + Number(row.total), 0);
}

/** Ends as logs have them: what the catalog knows, what is next to it, what nobody knows, and nothing. */
function logEnds(length: number): Row[] {
  let seed = 18;
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * limit);
  };
  const pick = <T>(list: readonly T[]) => list[below(list.length)] as T;
  const codes = [...new Set(codeRows.flatMap(({ code }) => code ?? []))];
  const subCodes = [...new Set(codeRows.flatMap(({ subCode }) => subCode ?? []))];
  const kinds: readonly (() => readonly [unknown, unknown])[] = [
    () => {
      const { code, subCode } = pick(codeRows);
      return [code ?? below(1000), subCode ?? below(1000)];
    },
    () => [pick(codes), pick(subCodes)],
    () => [pick(codes), pick(subCodes) + 1],
    () => [below(1000), pick([540_000, 560_000]) + below(1000)],
    () => [below(1000), pick([540_000, 560_000]) + pick(statusRows).status],
    () => [below(1000), 3070 + below(40)],
    () => [pick([403, 412, 500]), 39_000 + below(32_000)],
    () => [below(1000), below(10_000_000)],
    () => [below(1000), below(1000)],
    () => [below(1000), ""],
    () => [null, pick(subCodes)],
    () => ["", ""],
    () => [477, 477],
  ];
  const categories = [...resultCategories, "UnxpectedClientError", "", null, "NoSuchCategory"];
  return Array.from({ length }, () => {
    const [code, subCode] = pick(kinds)();
    const text = (value: unknown) => (value === null ? null : String(value));
    return [text(code), text(subCode), pick(categories)];
  });
}
