import { describe, expect, it } from "vitest";
import { byKey } from "../../src/developer/byKey.js";
import { endCodeTexts, otherMeanings } from "../../src/developer/data/endCodeTexts.js";
import { inferredCategories } from "../../src/developer/data/inferredCategories.js";
import { outcomeAdvice } from "../../src/developer/data/outcomeAdvice.js";
import { nameTexts } from "../../src/developer/data/nameTexts.js";
import { sdkErrorTexts } from "../../src/developer/data/sdkErrorTexts.js";
import { nameSdkError } from "../../src/developer/nameSdkError.js";
import { tableTexts } from "../../src/developer/data/tableTexts.js";
import type { RowText } from "../../src/developer/RowText.js";
import { codeRows, nameRows, statusRows } from "../support/catalogRows.js";

const rowKeys = codeRows.map(({ key }) => key);
const ownTexts = byKey(endCodeTexts);
const rowTexts: Record<string, RowText> = { ...tableTexts, ...ownTexts };

const known = { ...sdkErrorTexts, ...nameTexts };

const allTexts = [
  ...Object.values(known).flat(),
  ...Object.values(rowTexts).flat(),
  ...Object.values(outcomeAdvice).flatMap(([, ...texts]) => texts),
  ...Object.values(otherMeanings),
];

/** Code, then subCode; an empty part comes first. */
function inOrder(keys: readonly string[]): string[] {
  const parts = (key: string) => key.split("/").map((part) => (part === "" ? -1 : Number(part)));
  return keys.toSorted((a, b) => {
    const [codeA = -1, subCodeA = -1] = parts(a);
    const [codeB = -1, subCodeB = -1] = parts(b);
    return codeA - codeB || subCodeA - subCodeB;
  });
}

describe("the developer's texts", () => {
  it("has exactly one text for every row and no text without a row", () => {
    const ownKeys = Object.keys(endCodeTexts).flatMap((keys) => keys.split(" "));
    const textKeys = [...Object.keys(tableTexts), ...ownKeys];

    expect(inOrder(textKeys)).toEqual(inOrder(rowKeys));
  });

  it("has texts for errors that the SDK has, sorted, and for names that are listed", () => {
    const subCodes = Object.keys(sdkErrorTexts).map((key) => Number(key.slice(1)));
    const unknown = subCodes.filter((subCode) => !nameSdkError({ subCode }));

    // This one is known from Microsoft's page alone.
    expect(unknown).toEqual([44214]);
    expect(subCodes).toEqual(subCodes.toSorted((a, b) => a - b));
    expect(
      Object.keys(nameTexts).filter((name) => !nameRows.some((row) => row.name === name)),
    ).toEqual([]);
  });

  it("has the 36 entries of Microsoft's table", () => {
    expect(Object.keys(tableTexts)).toHaveLength(36);
  });

  it.each<readonly [string, readonly string[]]>([
    ["tableTexts", Object.keys(tableTexts)],
    ["endCodeTexts", Object.keys(endCodeTexts).map((keys) => keys.split(" ")[0]!)],
    ...Object.keys(endCodeTexts).map((keys) => ["a row of endCodeTexts", keys.split(" ")] as const),
    ["inferredCategories", inferredCategories],
  ])("keeps %s sorted by code, then subCode", (_, keys) => {
    expect(keys).toEqual(inOrder(keys));
  });

  it("keeps the outcomes sorted by name", () => {
    const names = Object.keys(outcomeAdvice);

    expect(names).toEqual(names.toSorted());
  });

  it.each(["otherMeanings", "inferredCategories"] as const)(
    "names only known rows in %s",
    (list) => {
      const keys = { otherMeanings: Object.keys(otherMeanings), inferredCategories }[list];

      expect(keys.filter((key) => !rowKeys.includes(key))).toEqual([]);
    },
  );

  it.each([
    ["HTML", /<[a-z/]|&[a-z]+;/i],
    ["a list marker", /^\s*[-*•]\s/],
    ["double blanks", /\s\s/],
    ["blanks at the ends", /^\s|\s$/],
    ["exclamation marks", /!/],
    ["a missing end", /[^.:]$/],
  ])("holds no %s", (_, pattern) => {
    expect(allTexts.filter((text) => text === "" || pattern.test(text))).toEqual([]);
  });

  it("has advice for every row that is no success, of its own or of its outcome", () => {
    const without = codeRows.filter(({ key, category, outcome }) => {
      const [, ...own] = rowTexts[key]!;
      const [, , ...shared] = outcomeAdvice[outcome];
      return category !== "Success" && own.length + shared.length === 0;
    });

    expect(without).toEqual([]);
  });

  it("has advice for every outcome that a failing name, status or class leads to", () => {
    const failing = [...nameRows, ...statusRows].filter(({ category }) => category !== "Success");
    const outcomes = [
      ...failing.map(({ outcome }) => outcome),
      ...(["failed", "serviceProblem", "unknown"] as const),
    ];

    expect(outcomes.filter((outcome) => outcomeAdvice[outcome].length < 3)).toEqual([]);
  });

  it("says which meanings are known from other clients only", () => {
    const marked = Object.keys(rowTexts).filter((key) =>
      rowTexts[key]![0].includes("known from other clients only"),
    );

    expect(marked).toEqual(["/10044", "/10119", "/10124", "400/5751", "404/5732", "486/10321"]);
  });
});
