import { describe, expect, it } from "vitest";
import { emptyNames } from "../../src/catalog/data/emptyNames.js";
import { sdkErrors } from "../../src/catalog/data/sdkErrors.js";
import { terminationNames } from "../../src/beyond/tables/data/terminationNames.js";
import { readErrors } from "../../src/catalog/readErrors.js";
import { readRows } from "../../src/catalog/readRows.js";
import { rowIndex } from "../../src/catalog/rowIndex.js";
import { outcomes } from "../../src/catalog/data/outcomes.js";
import type { EndRow } from "../../src/catalog/EndRow.js";
import { resultCategories } from "../../src/reason/ResultCategory.js";
import { categoryOf, codeRows, nameRows, statusRows } from "../support/catalogRows.js";

/** RFC 3261 sections 21.4 to 21.6, then the registered extensions that the file names. */
const finalResponses = [
  400, 401, 402, 403, 404, 405, 406, 407, 408, 410, 413, 414, 415, 416, 420, 421, 423, 480, 481,
  482, 483, 484, 485, 486, 487, 488, 491, 493, 500, 501, 502, 503, 504, 505, 513, 600, 603, 604,
  606, 412, 417, 422, 424, 425, 428, 429, 430, 433, 436, 437, 438, 439, 440, 469, 470, 489, 494,
  555, 580, 607, 608,
];

function repeated<T>(values: readonly T[]): T[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** A subCode alone comes after all codes, and what has neither, names, last. */
function byNumbers(a: EndRow, b: EndRow): number {
  const [codeA, codeB] = [a, b].map(({ code, names }) => code ?? (names ? 2000 : 1000)) as [
    number,
    number,
  ];
  return codeA - codeB || (a.subCode ?? -1) - (b.subCode ?? -1);
}

describe("the catalog's data", () => {
  it("knows codes with a subCode and without", () => {
    expect(codeRows.filter(({ subCode }) => subCode !== null).length).toBeGreaterThan(190);
    expect(codeRows.filter(({ subCode }) => subCode === null).length).toBeGreaterThan(30);
  });

  it("knows termination names, the plain hang-up's being row 0/0", () => {
    expect(nameRows.length).toBeGreaterThan(80);
    expect(nameRows.map(({ name }) => name)).not.toContain("Success");
  });

  it("knows every final response of the phone network", () => {
    const statuses = statusRows.map(({ status }) => status);

    expect(statuses.toSorted(ascending)).toEqual(finalResponses.toSorted(ascending));
  });

  it.each([
    ["code", codeRows.map(({ key }) => key)],
    ["termination name", nameRows.map(({ name }) => name)],
    ["status", statusRows.map(({ status }) => status)],
  ])("has no %s twice", (_, keys) => {
    expect(repeated<string | number>(keys)).toEqual([]);
  });

  it.each<[string, object]>([
    ["terminationNames", terminationNames],
    ["outcomes", outcomes],
  ])("keeps the outcomes of %s sorted by name", (_, table) => {
    expect(Object.keys(table)).toEqual(Object.keys(table).toSorted());
  });

  it.each(Object.keys(outcomes))("keeps the rows of %s sorted", (outcome) => {
    for (const kind of ["ends", "statuses"] as const) {
      const rows = readRows(kind).filter((row) => row.outcome === outcome);

      expect(rows).toEqual(rows.toSorted(byNumbers));
    }
  });

  it("writes every row as it is read", () => {
    const kinds = ["camera", "microphone", "plain", undefined];
    const rows = [...readRows("ends"), ...readRows("statuses")];

    expect(rows.length).toBeGreaterThan(300);
    for (const { names, category, variant } of rows) {
      expect(names ?? "x").toMatch(/^[\w.*|()+?\\]+$/);
      expect([null, undefined, ...resultCategories]).toContain(category);
      expect(kinds).toContain(variant);
    }
  });

  it.each(Object.entries(terminationNames))("keeps the names of %s sorted", (_, rows) => {
    const names = rows.map(([name]) => name);

    expect(names).toEqual(names.toSorted());
  });

  it.each(nameRows)(
    "has one row for $name, and that of $outcome",
    ({ name, outcome, category }) => {
      const found = rowIndex.byName.filter(({ pattern }) => pattern.test(name));

      expect(found.map((row) => row.outcome)).toEqual([outcome]);
      expect(categoryOf(outcome, found[0]!.category)).toBe(category);
    },
  );

  it("takes a name for listed only as a whole", () => {
    const found = (name: string) => rowIndex.byName.some(({ pattern }) => pattern.test(name));

    expect(nameRows.filter(({ name }) => found(`${name} `) || found(` ${name}`))).toEqual([]);
    expect(nameRows.filter(({ name }) => found(name.toLowerCase()))).toEqual([]);
  });

  it("calls only such names empty as are known, but for the plain hang-up's", () => {
    const empty = nameRows.filter(({ name }) => emptyNames.test(name));

    expect(empty).toHaveLength(5);
    expect(emptyNames.test("Success")).toBe(true);
  });

  it("holds only numbers that a reason can have", () => {
    const outOfBounds = codeRows.filter(
      ({ code, subCode }) =>
        (code === null && subCode === null) || (code ?? 0) > 999 || (subCode ?? 0) > 9_999_999,
    );

    expect(outOfBounds).toEqual([]);
  });

  it("gives a subCode from 1000 the same meaning under every code", () => {
    const meanings = new Map<number, Set<string>>();
    for (const { subCode, outcome, category } of codeRows) {
      if (subCode !== null && subCode >= 1000) {
        const known = meanings.get(subCode) ?? new Set();
        meanings.set(subCode, known.add(`${outcome} ${category}`));
      }
    }

    expect([...meanings].filter(([, { size }]) => size > 1)).toEqual([]);
  });

  it("gives a server's failure to a code or status from 500 to 599 only", () => {
    const codes = codeRows
      .filter(({ code }) => code !== null)
      .map(({ code, category }) => [code, category] as const);
    const statuses = statusRows
      .filter(({ outcome }) => outcome !== "serviceProblem")
      .map(({ status, category }) => [status, category] as const);
    const server = [...codes, ...statuses].filter(([, own]) => own === "UnexpectedServerError");

    expect(server.length).toBeGreaterThan(0);
    expect(server.filter(([number]) => Math.floor((number ?? 0) / 100) !== 5)).toEqual([]);
  });

  it("reads the phone network's own rows as it reads its statuses", () => {
    const disagreeing = codeRows.filter(({ subCode, outcome }) => {
      const isPhone = subCode !== null && [540, 560].includes(Math.floor(subCode / 1000));
      const status = isPhone && statusRows.find((row) => row.status === subCode % 1000);
      return status && status.outcome !== outcome;
    });

    expect(disagreeing).toEqual([]);
  });

  it("reaches every outcome but the unknown one from a row, a name, a status or an error", () => {
    const rows = [...readRows("ends"), ...readRows("statuses"), ...readErrors()];
    const reached = new Set<string>(rows.map(({ outcome }) => outcome));

    expect(Object.keys(outcomes).filter((outcome) => !reached.has(outcome))).toEqual(["unknown"]);
  });

  it("turns outcomes only into such as there are", () => {
    const others = Object.values(outcomes).flatMap(({ instead }) => Object.values(instead ?? {}));

    expect(others.length).toBeGreaterThan(4);
    expect(others.filter((name) => !Object.hasOwn(outcomes, name))).toEqual([]);
  });

  it("keeps the rows of the SDK's errors sorted, apart, and of known letters", () => {
    const rows = Object.entries(sdkErrors).map(([first, letters]) => ({ first: +first, letters }));
    const known = Object.values(outcomes).flatMap(({ errors = "" }) => errors.match(/\S/g) ?? []);

    expect(rows.length).toBeGreaterThan(20);
    expect(repeated(known)).toEqual([]);
    for (const [index, { first, letters }] of rows.entries()) {
      expect(first + letters.length).toBeLessThan(rows[index + 1]?.first ?? 70_000);
      expect([...letters].filter((letter) => !known.includes(letter))).toEqual([]);
      expect(letters).not.toMatch(/^\.|\.$/);
    }
  });

  it("has no end among the subCodes of the SDK's errors", () => {
    const isError = (subCode: number) =>
      (subCode > 3079 && subCode < 3099) || (subCode >= 40_000 && subCode < 70_000);
    const among = codeRows.filter(({ subCode }) => isError(subCode ?? 0));

    expect(among).toEqual([]);
  });
});
