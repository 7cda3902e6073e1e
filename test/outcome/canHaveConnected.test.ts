import { describe, expect, it } from "vitest";
import { canHaveConnected } from "../../src/outcome/canHaveConnected.js";
import { unconnectedOutcomes } from "../../src/outcome/data/unconnectedOutcomes.js";

describe("canHaveConnected", () => {
  it.each([
    ["left", undefined, true],
    ["connectionLost", undefined, true],
    ["declined", undefined, false],
    ["noAnswer", undefined, false],
    ["declined", true, true],
    ["left", false, false],
  ] as const)("of %s, with wasConnected %o, is %o", (outcome, wasConnected, expected) => {
    expect(canHaveConnected(outcome, wasConnected)).toBe(expected);
  });
});

describe("the outcomes before connecting", () => {
  it("are sorted, each once", () => {
    expect(unconnectedOutcomes).toEqual([...new Set(unconnectedOutcomes)].toSorted());
  });
});
