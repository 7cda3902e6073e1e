import { describe, expect, it } from "vitest";
import { readCallEndReason } from "../../src/reason/readCallEndReason.js";
import { dropped, fail, hostile, numbersIn, revoked } from "./inputs.js";

describe("readCallEndReason", () => {
  describe("says that no call has ended", () => {
    it.each<[string, unknown]>([
      ["null", null],
      ["undefined", undefined],
      ["a string", "410"],
      ["a number", 410],
      ["NaN", Number.NaN],
      ["a boolean", true],
      ["a bigint", 410n],
      ["a symbol", Symbol("410")],
      ["an empty object", {}],
      ["an empty array", []],
      ["an array with codes", Object.assign([410, 3101], dropped)],
      ["a proxied array", new Proxy([dropped], {})],
      ["a list of several reasons", { callEndReason: [dropped, { code: 0, subCode: 0 }] }],
      ["a date", new Date(0)],
      ["a map", new Map(Object.entries(dropped))],
      ["an object about something else", { id: "1", name: "Mia" }],
      ["a connected call", { id: "1", state: "Connected", callEndReason: undefined }],
      ["a call whose reason is null", { state: "Connecting", callEndReason: null }],
      ["an empty wrapper", { resultInfo: {} }],
      ["codes out of bounds", { code: 1000, subCode: 10_000_000 }],
      ["codes that are no numbers", { code: "4xx", subCode: {} }],
      ["a word as the reason", { reason: "Disconnected" }],
      ["a code that is no word of the kit's", { code: "EUR" }],
      ["a code alone somewhere", { product: { code: 12 } }],
      ["the answer of a service", { status: 200, data: { code: 0, message: "ok" } }],
      ["a Response", new Response("", { status: 404 })],
      ["what a request was made of", { url: "/join", method: "post", headers: {}, timeout: 0 }],
      ["a key that was pressed", new KeyboardEvent("keydown", { code: "Enter" })],
      ["a socket that closed", new CloseEvent("close", { code: 1006 })],
      ["people and why they left", { remoteParticipants: { a: { callEndReason: dropped } } }],
      ["a revoked proxy", revoked({ ...dropped })],
      ["a revoked proxy in a wrapper", { callEndReason: revoked({ ...dropped }) }],
      ["a proxy that throws at every turn", hostile],
    ])("for %s", (_, input) => {
      expect(readCallEndReason(input)).toBeUndefined();
    });
  });

  describe("a getter that throws", () => {
    it.each<[string, object, object]>([
      [
        "code",
        { subCode: 3101, message: "m" },
        { code: undefined, subCode: 3101, reportedMessage: "m" },
      ],
      [
        "subCode",
        { code: 410, message: "m" },
        { code: 410, subCode: undefined, reportedMessage: "m" },
      ],
      ["message", dropped, { ...dropped, reportedMessage: undefined }],
      ["resultCategories", dropped, { ...dropped, resultCategories: [] }],
      ["callEndReason", { reason: dropped }, dropped],
      ["innerError", { reason: dropped }, dropped],
      ["state", { callEndReason: dropped }, dropped],
    ])("makes %s a missing field", (field, fields, expected) => {
      const input = Object.defineProperty({ ...fields }, field, { enumerable: true, get: fail });

      expect(readCallEndReason(input)).toMatchObject(expected);
    });

    it("makes a category in the list an empty list", () => {
      const resultCategories = Object.defineProperty(["Success"], 0, { get: fail });

      expect(readCallEndReason({ ...dropped, resultCategories })).toMatchObject({
        ...dropped,
        resultCategories: [],
      });
    });
  });

  it("comes to an end in a wrapper that contains itself", () => {
    const around: Record<string, unknown> = {};
    Object.assign(around, { callEndReason: around, innerError: around, reason: around });

    expect(readCallEndReason(around)).toBeUndefined();
    expect(numbersIn({ callEndReason: around, reason: dropped })).toEqual([410, 3101]);
  });

  it("comes to an end in wrappers without end", () => {
    const endless: object = new Proxy({}, { get: () => endless });

    expect(readCallEndReason(endless)).toBeUndefined();
  });
});
