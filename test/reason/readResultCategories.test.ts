import { describe, expect, it } from "vitest";
import { readCallEndReason } from "../../src/reason/readCallEndReason.js";
import { hostile, revoked } from "./inputs.js";

describe("the categories", () => {
  it.each<[string, unknown, string[]]>([
    ["the table's misspelling", ["UnxpectedClientError"], ["UnexpectedClientError"]],
    ["a misspelling on its own", "UnxpectedClientError", ["UnexpectedClientError"]],
    ["one string", "ExpectedError", ["ExpectedError"]],
    ["a list written as a string", '["Success","ExpectedError"]', ["Success", "ExpectedError"]],
    ["several", ["Success", "UnexpectedServerError"], ["Success", "UnexpectedServerError"]],
    ["unknown strings", ["Fatal", "success", "ExpectedError"], ["ExpectedError"]],
    ["values that are no strings", [null, 4, {}, ["Success"], "Success"], ["Success"]],
    ["names of built-in members", ["constructor", "__proto__", "toString"], []],
    ["an empty list", [], []],
    ["a number", 7, []],
    ["an object", { 0: "Success", length: 1 }, []],
    ["a revoked proxy", revoked(["Success"]), []],
    ["a hostile proxy", hostile, []],
  ])("are read from %s", (_, resultCategories, expected) => {
    expect(readCallEndReason({ code: 1, resultCategories })?.resultCategories).toEqual(expected);
  });

  it("are an empty list when there are none", () => {
    expect(readCallEndReason({ code: 1 })?.resultCategories).toEqual([]);
  });

  it("are read from underscored JSON", () => {
    expect(
      readCallEndReason({ _code: 410, _resultCategories: ["UnxpectedClientError"] })
        ?.resultCategories,
    ).toEqual(["UnexpectedClientError"]);
  });
});
