import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readCallEndReason } from "../../src/reason/readCallEndReason.js";
import { CallError, SdkError, SdkReason, dropped, numbersIn } from "./inputs.js";

const ofNothingElse = {
  errorName: undefined,
  isError: false,
  isRecord: false,
  target: undefined,
  detail: undefined,
};

describe("readCallEndReason", () => {
  it("reads code, subCode, message and categories", () => {
    const input = { ...dropped, message: "Dropped.", resultCategories: ["UnexpectedClientError"] };

    const { message, ...others } = input;

    expect(readCallEndReason(input)).toEqual({
      ...ofNothingElse,
      ...others,
      reportedMessage: message,
    });
  });

  it("reads the SDK's object through its getters", () => {
    const input = new SdkReason(410, 3101);

    expect(readCallEndReason(input)).toEqual({
      ...ofNothingElse,
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

  it("leaves its input as it was", () => {
    const input = { reason: { Code: "410", resultCategories: ["UnxpectedClientError"] } };
    const before = structuredClone(input);

    readCallEndReason(input);

    expect(input).toEqual(before);
  });
});
