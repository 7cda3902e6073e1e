import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCallEndReason } from "../../src/reason/readCallEndReason.js";
import { dropped, fail, numbersIn } from "./inputs.js";

/** Names of members that mean something to the reading. */
const known = [
  "code",
  "subCode",
  "message",
  "name",
  "state",
  "type",
  "target",
  "statusCode",
  "sipDetails",
  "resultCategories",
  "callEndReason",
  "error",
  "cause",
  "data",
  "length",
  "constructor",
];
const values = fc.anything({
  key: fc.oneof(fc.constantFrom(...known), fc.string()),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

describe("whatever is read", () => {
  it("gives a reason as it is typed, or nothing", () => {
    fc.assert(
      fc.property(values, (input) => {
        const reason = readCallEndReason(input);
        if (!reason) return;
        const {
          code = 0,
          subCode = 0,
          reportedMessage = "x",
          errorName = "x",
          target = "x",
        } = reason;
        expect(Number.isInteger(code) && code >= 0 && code <= 999).toBe(true);
        expect(Number.isInteger(subCode) && subCode >= 0 && subCode <= 9_999_999).toBe(true);
        expect([reportedMessage, errorName, target].map((text) => typeof text)).toEqual(
          Array(3).fill("string"),
        );
        expect([typeof reason.isError, typeof reason.isRecord]).toEqual(["boolean", "boolean"]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is read without an exception where any member throws", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(...known), (value, key) => {
        const input = Object.defineProperty({ value }, key, { enumerable: true, get: fail });

        expect(() => readCallEndReason(input)).not.toThrow();
        expect(() => readCallEndReason({ inner: input })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it("is found in envelopes of any names", () => {
    const name = fc.string().filter((text) => !/participant|constructor|__proto__/i.test(text));

    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (path) => {
        const input = path.reduce<object>((inner, key) => ({ [key]: inner }), dropped);

        expect(numbersIn(input)).toEqual([410, 3101]);
      }),
    );
  });
});
