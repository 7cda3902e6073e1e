import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readCallEndReason } from "../../src/reason/readCallEndReason.js";

/** What the SDK hands out: getters on the prototype, nothing enumerable but private fields. */
class SdkReason {
  #code: number;
  #subCode: number;
  constructor(code: number, subCode: number) {
    this.#code = code;
    this.#subCode = subCode;
  }
  get code() {
    return this.#code;
  }
  get subCode() {
    return this.#subCode;
  }
  get message() {
    return "Call dropped.";
  }
  get resultCategories() {
    return ["UnexpectedClientError"];
  }
}

/** The SDK's error class: getters over underscored fields, which is what its JSON shows. */
class SdkError extends Error {
  _code = 404;
  _subCode = 40012;
  _resultCategories = ["ExpectedError"];
  get code() {
    return this._code;
  }
  get subCode() {
    return this._subCode;
  }
  get resultCategories() {
    return this._resultCategories;
  }
}

/** Of communication-react: it says which method failed and keeps the SDK's error. */
class CallError extends Error {
  target = "Call.hangUp";
  innerError: Error;
  timestamp = new Date(0);
  constructor(innerError: Error) {
    super(innerError.message);
    this.innerError = innerError;
  }
}

function numbersIn(input: unknown) {
  const reason = readCallEndReason(input);
  return reason && [reason.code, reason.subCode];
}

function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function fail(): never {
  throw new Error("This must not be read.");
}

const hostile = new Proxy(
  {},
  { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail },
);

const dropped = { code: 410, subCode: 3101 };

describe("readCallEndReason", () => {
  it("reads code, subCode, message and categories", () => {
    const input = { ...dropped, message: "Dropped.", resultCategories: ["UnexpectedClientError"] };

    const { message, ...others } = input;

    expect(readCallEndReason(input)).toEqual({ ...others, reportedMessage: message });
  });

  it("reads the SDK's object through its getters", () => {
    const input = new SdkReason(410, 3101);

    expect(readCallEndReason(input)).toEqual({
      ...dropped,
      reportedMessage: "Call dropped.",
      resultCategories: ["UnexpectedClientError"],
    });
  });

  it("reads a thrown SDK error and its JSON alike", () => {
    const error = new SdkError("No such call agent");
    const expected = { code: 404, subCode: 40012, resultCategories: ["ExpectedError"] };

    expect(readCallEndReason(error)).toMatchObject({
      ...expected,
      reportedMessage: "No such call agent",
    });
    expect(readCallEndReason(JSON.parse(JSON.stringify(error)))).toMatchObject(expected);
  });

  it.each<[string, unknown]>([
    ["the reason of a call", { id: "1", state: "Disconnected", callEndReason: dropped }],
    ["the reason of an incoming call", { kind: "IncomingCall", callEndReason: dropped }],
    ["the endedCall of a CallComposite", { id: "1", endTime: new Date(0), callEndReason: dropped }],
    ["a callEnded event", { callEndReason: new SdkReason(410, 3101) }],
    ["a CallError", new CallError(Object.assign(new Error("x"), dropped))],
    ["a CallError with the codes on itself", Object.assign(new CallError(new Error("x")), dropped)],
    ["a CallError around an error's JSON", { innerError: { _code: 410, _subCode: 3101 } }],
    ["underscored JSON", { _code: 410, _subCode: 3101 }],
    ["a subcode in lower case", { code: 410, subcode: 3101 }],
    ["a log row", { ParticipantEndReason: "410", ParticipantEndSubCode: "3101" }],
    ["a log row in camel case", { participantEndReason: 410, participantEndSubCode: 3101 }],
    ["a log row in lower case", { participantendreason: 410, participantendsubcode: "3101" }],
    ["a log row in upper case", { PARTICIPANTENDREASON: "410", PARTICIPANTENDSUBCODE: "3101" }],
    ["a Graph object", { resultInfo: { code: 410, subcode: 3101, message: "m" } }],
    ["a reason wrapper", { reason: dropped }],
    ["a wrapper in a wrapper", { callEndReason: { resultInfo: { reason: dropped } } }],
    ["decimal strings", { code: "410", subCode: "3101" }],
    ["a frozen object", Object.freeze({ ...dropped })],
    ["a proxy", new Proxy({ ...dropped }, {})],
    ["an object without a prototype", Object.assign(Object.create(null), dropped)],
    ["an object that inherits its codes", Object.create(dropped)],
  ])("finds code and subCode in %s", (_, input) => {
    expect(numbersIn(input)).toEqual([410, 3101]);
  });

  it.each<[string, object]>([
    ["a code", { code: 410, innerError: { code: 0, subCode: 0 } }],
    ["a subCode", { subCode: 3101, callEndReason: { code: 0, subCode: 0 } }],
  ])("looks into no wrapper where it has %s already", (_, reason) => {
    expect(readCallEndReason(reason)).not.toMatchObject({ code: 0 });
  });

  it("takes the message and the categories from where the codes are", () => {
    const inner = { ...dropped, message: "inner", resultCategories: ["ExpectedError"] };

    expect(readCallEndReason({ message: "outer", innerError: inner })).toMatchObject({
      reportedMessage: "inner",
      resultCategories: ["ExpectedError"],
    });
  });

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

  describe("the bounds", () => {
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

  describe("an end without codes", () => {
    it.each<[string, unknown]>([
      ["a bare Error", new Error("Boom")],
      ["an Error without a message", new Error("")],
      ["an Error of another frame", runInNewContext("new Error('')")],
      ["a call that is disconnected without a reason", { id: "1", state: "Disconnected" }],
      ["a reason with only a message", { message: "NetworkError" }],
      ["a CallError around a bare Error", new CallError(new Error("Boom"))],
      ["a message next to codes out of bounds", { code: -1, subCode: 3.5, message: "x" }],
    ])("is found in %s", (_, input) => {
      expect(numbersIn(input)).toEqual([undefined, undefined]);
    });

    it("keeps the message of a bare Error", () => {
      expect(readCallEndReason(new Error("Boom"))?.reportedMessage).toBe("Boom");
    });

    it.each([[""], [5], [null], [{ text: "x" }], [["x"]]])("counts the message %o as none", (m) => {
      expect(readCallEndReason({ code: 410, message: m })?.reportedMessage).toBeUndefined();
      expect(readCallEndReason({ message: m })).toBeUndefined();
    });
  });

  it("takes a DOMException for an error, but not its legacy code for one of a call", () => {
    const denied = new DOMException("Permission denied", "NotFoundError");

    expect(denied.code).toBe(8);
    expect(readCallEndReason(denied)).toMatchObject({
      code: undefined,
      subCode: undefined,
      reportedMessage: "Permission denied",
    });
    expect(numbersIn(new CallError(denied))).toEqual([undefined, undefined]);
  });

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
      ["a list of reasons in a wrapper", { callEndReason: [dropped] }],
      ["a date", new Date(0)],
      ["a map", new Map(Object.entries(dropped))],
      ["an object about something else", { id: "1", name: "Mia" }],
      ["a connected call", { id: "1", state: "Connected", callEndReason: undefined }],
      ["a call whose reason is null", { state: "Connecting", callEndReason: null }],
      ["an empty wrapper", { resultInfo: {} }],
      ["codes out of bounds", { code: 1000, subCode: 10_000_000 }],
      ["codes that are no numbers", { code: "4xx", subCode: {} }],
      ["a word as the reason", { reason: "Disconnected" }],
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

  it("leaves its input as it was", () => {
    const input = { reason: { Code: "410", resultCategories: ["UnxpectedClientError"] } };
    const before = structuredClone(input);

    readCallEndReason(input);

    expect(input).toEqual(before);
  });
});
