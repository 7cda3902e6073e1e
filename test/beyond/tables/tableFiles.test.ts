// @vitest-environment node
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { outcomes } from "../../../src/catalog/data/outcomes.js";
import { adviseDeveloper, describeCallEnd, nameSdkError } from "../../../src/core.js";
import { listSdkConstants } from "../../../src/developer/listSdkConstants.js";
import { describeRow } from "../../../src/beyond/tables/describeRow.js";
import { toCsv } from "../../../src/beyond/tables/toCsv.js";
import { tableFiles } from "../../../src/beyond/tables/tableFiles.js";
import { codeRows, nameRows, statusRows } from "../../support/catalogRows.js";
import { readText } from "../../support/files.js";
import { parseCsv } from "../../support/parseCsv.js";

const files = tableFiles("1.2.3");
const read = (name: string) => JSON.parse(files[name] ?? "") as Json;
const json = read("codes.json");
const keys = json.codes.map(({ endKey }) => endKey);
const byOutcome = new Map(json.outcomes.map((facts) => [facts.outcome, facts]));

interface Facts {
  readonly [field: string]: unknown;
  readonly outcome: string;
  readonly code?: number;
  readonly subCode?: number;
}

interface Json {
  readonly version: string;
  readonly outcomes: readonly Facts[];
  readonly codes: readonly (Facts & { readonly endKey: string })[];
  readonly names: readonly (Facts & { readonly name: string })[];
}

/** What the kit says of an end, as the tables call it. */
function factsOf(end: object) {
  const seen = describeCallEnd(end);
  const advice = adviseDeveloper(end);
  return {
    outcome: seen?.outcome,
    category: seen?.category ?? null,
    severity: seen?.severity,
    retry: seen?.retry,
    title: seen?.title,
    description: seen?.description,
    fixer: advice?.fixer,
    meaning: advice?.message,
    advice: advice?.advice,
  };
}

describe("codes.json", () => {
  it("has the version and all that the catalog knows", () => {
    expect(json.version).toBe("1.2.3");
    expect(json.outcomes.map(({ outcome }) => outcome)).toEqual(Object.keys(outcomes));
    expect(keys).toEqual(expect.arrayContaining(codeRows.map(({ key }) => key)));
    expect(json.names.map(({ name }) => name)).toEqual(nameRows.map(({ name }) => name));
    for (const { status } of statusRows) expect(keys).toContain(`${status}/`);
    for (const [subCode] of listSdkConstants()) expect(keys).toContain(`/${subCode}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("says of each code what the kit says of it, the outcome's words where it has none", () => {
    const withNumbers = json.codes.filter(({ code, subCode }) => (code ?? subCode) !== null);
    expect(withNumbers.length).toBeGreaterThan(1000);
    for (const row of withNumbers) {
      const end = { code: row.code ?? undefined, subCode: row.subCode ?? undefined };

      expect({ ...byOutcome.get(row.outcome), ...row }).toMatchObject({
        endKey: row.endKey,
        ...factsOf(end),
      });
      expect([row.endKey, row.constant]).toEqual([row.endKey, nameSdkError(end)]);
    }
  });

  it("says of each name what the kit says of it", () => {
    for (const row of json.names) {
      const end = { code: 0, subCode: 0, message: row.name, resultCategories: ["Success"] };

      expect({ ...byOutcome.get(row.outcome), ...row }).toMatchObject({
        name: row.name,
        ...factsOf(end),
      });
    }
  });

  it("is as its schema says, which takes nothing else", () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      read("codes.schema.json") as object,
    );
    const [first, ...others] = json.codes;

    validate(json);
    expect(validate.errors).toBeNull();
    expect(validate({ ...json, codes: [{ ...first, outcome: "bored" }, ...others] })).toBe(false);
    expect(validate({ ...json, codes: [{ ...first, color: "red" }, ...others] })).toBe(false);
  });
});

describe("codes.csv", () => {
  const rows = parseCsv(files["codes.csv"]!);

  it("has the same keys as the JSON, and no other outcomes", () => {
    const short = (row: object) => {
      const { endKey, outcome, recordOutcome } = row as Record<string, string>;
      return [endKey, outcome, recordOutcome].join();
    };

    expect(rows.map(short)).toEqual(json.codes.map(short));
  });

  it("holds texts with commas, quotes and line ends as they are", () => {
    const meaning = 'They said "no",\ntwice';
    const row = { ...describeRow("410/3101", { code: 410, subCode: 3101 }), meaning };

    expect(parseCsv(toCsv([row]))).toEqual([expect.objectContaining({ meaning, code: "410" })]);
  });

  it("has the columns of the table that the documentation makes", () => {
    const [, columns = ""] =
      /CREATE TABLE codes \(([^]*?)\n\);/.exec(readText("docs/sql.md")) ?? [];

    expect(columns.match(/\w+(?= (?:VARCHAR|INTEGER))/g)).toEqual(Object.keys(rows[0] ?? {}));
  });
});

describe("docs/kusto.md", () => {
  const tables = readText("docs/kusto.md");
  const rowsIn = (name: string) => {
    const [, body = ""] =
      new RegExp(`let ${name} = datatable\\([^)]*\\) \\[\\n([^]*?)\\];`).exec(tables) ?? [];
    return body
      .trim()
      .split("\n")
      .map((line) => JSON.parse(`[${line.trim().slice(0, -1)}]`) as string[]);
  };
  const codes = new Map(rowsIn("codes").map(([key = "", ...cells]) => [key, cells]));

  it("has every key, but errors that are like any other", () => {
    for (const { endKey, recordOutcome, category, fixer } of json.codes) {
      const found = codes.get(endKey) ?? codes.get("/error") ?? [];

      expect([endKey, ...found]).toEqual([endKey, recordOutcome, category ?? "", fixer]);
    }
    expect(codes.size).toBeGreaterThan(500);
    expect([...codes.keys()].filter((key) => !keys.includes(key))).toEqual([]);
  });

  it("has what the user reads of every outcome", () => {
    expect(rowsIn("outcomes")).toEqual(
      json.outcomes.map(({ outcome, retry, title }) => [outcome, retry, title]),
    );
  });
});

it("the package exports each file by its name", () => {
  for (const name of Object.keys(files)) {
    expect(packageJson.exports).toHaveProperty([`./${name}`], `./dist/${name}`);
  }
});
