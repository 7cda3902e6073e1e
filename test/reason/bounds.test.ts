import { describe, expect, it } from "vitest";
import { readCallEndReason } from "../../src/reason/readCallEndReason.js";

describe("the bounds of code and subCode", () => {
  it.each<[unknown, number | undefined]>([
    [0, 0],
    [-0, 0],
    [999, 999],
    ["0", 0],
    ["999", 999],
    [1000, undefined],
    ["1000", undefined],
    [-1, undefined],
    ["-1", undefined],
    [3.5, undefined],
    ["3.5", undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [Number("1e309"), undefined],
    ["1e2", undefined],
    ["0x19a", undefined],
    ["", undefined],
    [" 410", undefined],
    ["410 ", undefined],
    ["４１０", undefined],
    [true, undefined],
    [null, undefined],
    [410n, undefined],
    [[410], undefined],
    [{ valueOf: () => 410 }, undefined],
  ])("reads the code %o as %o", (code, expected) => {
    const reason = readCallEndReason({ code, subCode: 1 });

    expect(reason?.code).toBe(expected);
    expect(reason?.subCode).toBe(1);
  });

  it.each<[unknown, number | undefined]>([
    [0, 0],
    [-0, 0],
    [9_999_999, 9_999_999],
    ["9999999", 9_999_999],
    [10_000_000, undefined],
    ["10000000", undefined],
    [-1, undefined],
    [3.5, undefined],
    [Number.NaN, undefined],
    [Number("1e309"), undefined],
    ["1e3", undefined],
    ["3,101", undefined],
  ])("reads the subCode %o as %o", (subCode, expected) => {
    const reason = readCallEndReason({ code: 1, subCode });

    expect(reason?.subCode).toBe(expected);
    expect(reason?.code).toBe(1);
  });
});
