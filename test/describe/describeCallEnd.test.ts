import { describe, expect, it } from "vitest";
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";

const dropped = { code: 410, subCode: 3101 };

describe("describeCallEnd", () => {
  it.each<[string, object]>([
    ["a reason", dropped],
    ["a wrapped reason", { callEndReason: { resultInfo: { reason: dropped } } }],
    ["an error", new Error("Boom")],
  ])("keeps the very object that was passed in: %s", (_, input) => {
    expect(describeCallEnd(input)?.raw).toBe(input);
  });
});
