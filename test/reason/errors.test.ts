import { describe, expect, it } from "vitest";
import { readCallEndReason } from "../../src/reason/readCallEndReason.js";
import { CallError, SdkError, dropped } from "./inputs.js";

/** What browsers call a microphone or a camera that they do not give. */
const names = [
  "NotAllowedError",
  "PermissionDeniedError",
  "PermissionDismissedError",
  "SecurityError",
  "NotFoundError",
  "DevicesNotFoundError",
  "NotReadableError",
  "AbortError",
  "TrackStartError",
  "SourceUnavailableError",
  "OverconstrainedError",
  "ConstraintNotSatisfiedError",
];
const noNumbers = { code: undefined, subCode: undefined };

/** As in Chromium: no DOMException, with a tag of its own and a `code` of 0. */
class OverconstrainedError extends Error {
  override name = "OverconstrainedError";
  code = 0;
  constraint = "deviceId";
  get [Symbol.toStringTag]() {
    return "OverconstrainedError";
  }
}

describe("an error of a browser", () => {
  it.each(names)("%s is read by its name, as thrown and as JSON", (errorName) => {
    const expected = { ...noNumbers, errorName, isError: true, reportedMessage: "Denied" };

    expect(readCallEndReason(new DOMException("Denied", errorName))).toMatchObject(expected);
    expect(readCallEndReason({ name: errorName, message: "Denied" })).toMatchObject(expected);
    expect(readCallEndReason({ name: errorName })).toMatchObject({ errorName, isError: true });
  });

  it("has no code of a call, whatever its tag", () => {
    expect(readCallEndReason(new OverconstrainedError("x"))).toMatchObject({
      ...noNumbers,
      errorName: "OverconstrainedError",
      isError: true,
    });
    expect(readCallEndReason({ name: "OverconstrainedError", code: 0 })).toMatchObject(noNumbers);
    expect(readCallEndReason({ name: "NotFoundError", code: 8 })).toMatchObject(noNumbers);
  });

  it("is read out of the CallError around it, which says what was tried", () => {
    const denied = new DOMException("Permission denied", "NotAllowedError");

    expect(readCallEndReason(Object.assign(new CallError(denied), { name: "CallError" }))).toEqual({
      ...noNumbers,
      reportedMessage: "Permission denied",
      resultCategories: [],
      errorName: "NotAllowedError",
      isError: true,
      isRecord: false,
      target: "Call.hangUp",
      detail: undefined,
    });
  });
});

describe("an error", () => {
  it("with the code 0 and no subCode is no success", () => {
    expect(readCallEndReason(Object.assign(new Error("x"), { code: 0 }))).toMatchObject({
      ...noNumbers,
      isError: true,
    });
  });

  it("of the SDK keeps its codes", () => {
    const error = Object.assign(new SdkError("x"), { name: "CallingCommunicationError" });

    expect(readCallEndReason(error)).toMatchObject({
      code: 404,
      subCode: 40_012,
      errorName: "CallingCommunicationError",
      isError: true,
    });
    expect(readCallEndReason(Object.assign(new Error("x"), dropped))).toMatchObject(dropped);
  });

  it("that says nothing by its name has none", () => {
    expect(readCallEndReason(new Error("x"))?.errorName).toBeUndefined();
    expect(readCallEndReason(new TypeError("x"))?.errorName).toBe("TypeError");
  });

  it("is one by its class, too, if its name is of the app's own", () => {
    const error = Object.assign(new Error("x"), { name: "Oops" });

    expect(readCallEndReason(error)).toMatchObject({ isError: true, errorName: undefined });
  });

  it("is not what the SDK's end of a call is", () => {
    expect(readCallEndReason({ ...dropped, message: "x" })?.isError).toBe(false);
    expect(readCallEndReason({ state: "Disconnected" })?.isError).toBe(false);
  });

  it.each([
    ["on itself", { target: "Call.startVideo", code: 412, subCode: 43_000 }],
    [
      "on the inner error",
      { target: "Call.startVideo", innerError: { code: 412, subCode: 43_000 } },
    ],
  ])("of an action tells which, with the codes %s", (_, input) => {
    expect(readCallEndReason(input)).toMatchObject({
      code: 412,
      subCode: 43_000,
      target: "Call.startVideo",
      isError: true,
    });
  });

  it.each(["callJoin", "tokenExpired", "cameraFailure", "networkConnectionNotAvailable"])(
    "of the mobile UI library is called by its code: %s",
    (code) => {
      const expected = { ...noNumbers, errorName: code, isError: true };

      expect(readCallEndReason({ code, message: "Unknown error" })).toMatchObject(expected);
      expect(readCallEndReason({ code })).toMatchObject(expected);
      expect(readCallEndReason({ error: { code } })).toMatchObject(expected);
    },
  );

  it.each([
    [
      "as thrown",
      Object.assign(new Error("No"), { name: "RestError", statusCode: 403, code: "8523" }),
    ],
    ["as JSON", { statusCode: 403, code: "8523", message: "No" }],
  ])("of a REST client has its status as code and its code as subCode, %s", (_, input) => {
    expect(readCallEndReason(input)).toMatchObject({ code: 403, subCode: 8523, isError: true });
  });

  it("of a REST client may have a word as code", () => {
    const input = { name: "RestError", statusCode: 401, code: "Denied", message: "No" };

    expect(readCallEndReason(input)).toMatchObject({
      code: 401,
      subCode: undefined,
      errorName: "Denied",
    });
  });

  it("says by its cause what it is itself too vague for", () => {
    const cause = new DOMException("", "NotReadableError");

    expect(readCallEndReason(new Error("Joining failed", { cause }))).toMatchObject({
      errorName: "NotReadableError",
    });
    expect(readCallEndReason(new DOMException("x", "AbortError"))).toMatchObject({
      errorName: "AbortError",
    });
  });
});
