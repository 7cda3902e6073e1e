import { describe, expect, it } from "vitest";
import { canHaveConnected } from "../../src/outcome/canHaveConnected.js";

describe("canHaveConnected", () => {
  it.each([
    ["left", undefined, true],
    ["connectionLost", undefined, true],
    ["declined", undefined, false],
    ["noAnswer", undefined, false],
    ["declined", true, true],
    ["left", false, false],
    ["one of a later version", undefined, true],
    ["constructor", undefined, true],
  ] as const)("of %s, with wasConnected %o, is %o", (outcome, wasConnected, expected) => {
    expect(canHaveConnected(outcome, wasConnected)).toBe(expected);
  });
});
