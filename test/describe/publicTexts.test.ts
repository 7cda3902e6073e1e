import { describe, expect, it } from "vitest";
import { describeCallEnd, parseCallEnd } from "../../src/core.js";
import { readField } from "./readField.js";

/*
 * Texts as people paste them from consoles, logs and tickets, most of them from public issues, and what
 * is true of each.
 */
const ended = /\b(ended|over|left|dropped|lost)\b/i;

const readText = (text: string) => readField(parseCallEnd(text));

describe("a code and a subCode are read in any spelling", () => {
  it.each([
    "code=487, subcode=540487",
    "Code: 487; Sub-Code: 540487",
    "CODE=487 SUB_CODE=540487",
    "code (487), subcode (540487)",
    "code[487] subCode[540487]",
    "code -> 487, subCode -> 540487",
    "code:487subCode:540487",
    "sub code 540487, code 487",
    "`code` 487 and `subCode` 540487",
    "code **487** and subcode **540487**",
    "code of 487 and a subcode of 540487",
    "487 (subcode: 540487)",
    "487 subcode 540487",
    "487 and a subcode 540487",
    "487:540487",
    "Code/SubCode: 487/540487",
    "The code and the sub code are 487 and 540487.",
    "<code>487</code><subCode>540487</subCode>",
    "| code | 487 |\n| subCode | 540487 |",
    "disconnectCode: 487, disconnectSubCode: 540487",
    "CallEndReason(code: 487, subcode: 540487)",
    "CallEndReason{code=487, subCode=540487}",
    "CallEndReason { Code = 487, Subcode = 540487 }",
    "Optional(<ACSCallEndReason: 0x28341f>) code: 487 subcode: 540487",
    "callEndReason: com.azure.android.communication.calling.CallEndReason@1a2b3c code: 487 subCode: 540487",
    "2024-05-01 12:00:01.123 [42] INFO call 17 ended, code (487), subcode (540487) after 12 s",
    "com.azure.android.communication.calling.CallingCommunicationException: code 487 subCode 540487\n\tat a.B.c(B.java:38)",
  ])("%s", (text) => {
    expect(readText(text)).toMatchObject({ code: 487, subCode: 540_487, outcome: "canceled" });
  });

  it.each([
    ["Server Internal Error. 500 subcode 1999", 500, 1999],
    ["Server Internal Error. DiagCode: 500#1203002.@", 500, 1_203_002],
    ["Call ended unexpectedly with code=487 subcode=10004", 487, 10_004],
    ["Call ended, call end reason={code=480, subCode=10076}}", 480, 10_076],
    ["[CallClient][ACSCall] Call end reason=NoNgcEndpoint, code=480, subCode=10037", 480, 10_037],
    ['Red error alert box appears: "Call end reason: code: 500, subcode: 511404"', 500, 511_404],
    [
      'CallClient1:CallStack:[onCallStatusChanged] [status=LocalTerminated][reason={\n  "sender": null,\n  "reason": "unknown",\n  "code": 403,\n  "subCode": 5222,\n  "phrase": "Acs user is not allowed to create conversation.",\n  "resultCategories": [\n    "ExpectedError"\n  ],\n  "acceptedElsewhereBy": null\n}]',
      403,
      5222,
    ],
  ])("as it stands in a report: %s", (text, code, subCode) => {
    expect(readText(text)).toMatchObject({ code, subCode });
  });
});

describe("an error is found wherever its name stands in a text", () => {
  it.each([
    ["[12:03] ERROR NotReadableError: Could not start video source", "deviceBusy"],
    ["index.js:2177 00:37:03:873 ERROR: Media access: NotReadableError", "deviceBusy"],
    ['getUserMedia failed {type: "error", msg: "NotReadableError"}', "deviceBusy"],
    ["ERROR NotAllowedError Permission denied", "deviceBlocked"],
    ["DOMException [NotFoundError]: Requested device not found", "deviceMissing"],
    ["Uncaught (in promise) DOMException: Permission denied", "deviceBlocked"],
    ["Uncaught (in promise) DOMException: Could not start audio source", "deviceBusy"],
    ["Error: Requested device not found", "deviceMissing"],
    ["operationFailure: Acs user is not allowed to join conversation.", "notAllowed"],
    ["Call end reason: NoNgcEndpoint", "unreachable"],
    ["call.callEndReason = DeviceMediaDropped, reason=Kicked", "removed"],
  ])("%s", (text, outcome) => {
    expect(readText(text).outcome).toBe(outcome);
  });

  it.each([
    "Uncaught (in promise): CallingCommunicationError : User stack init timeout",
    "java.util.concurrent.ExecutionException: java.util.concurrent.ExecutionException: com.azure.android.communication.calling.CallingCommunicationException: Invalid Token Provider\n     at java9.util.concurrent.CompletableFuture.reportGet(CompletableFuture.java:399)",
    "E/com.azure.android.communication.common.AutoRefreshUserCredential: java.lang.IllegalArgumentException: 'tokenStr' is not a valid token string",
    'Error Domain=ACSCallingShared Code=90 "Invalid server call Id because it\'s empty or has invalid values."',
    "azure.core.exceptions.HttpResponseError: (8523) The request is invalid. callbackUri is required.\nCode: 8523\nMessage: The request is invalid.",
    "W  Caused by: java.lang.IllegalArgumentException: Unknown error.\n   at com.azure.android.communication.calling.NativeLibraryHelpers.checkStatus(NativeLibraryHelpers.java:250)",
    "shared-services.js:861 Error: Uncaught (in promise): CallError: CallClient.createCallAgent: Failed to create call agent, call agent for this ACS Id already exists",
  ])("and is that of a call that could not start: %s", (text) => {
    const end = readText(text);

    expect(end.outcome).toBe("setupFailed");
    expect(end.text).not.toMatch(ended);
  });
});

describe("a very long text is read at once", () => {
  it.each(["x", "x ", "Error ", "1", "1.", "code "])("of %j", (piece) => {
    const message = piece.repeat(100_000 / piece.length);
    const start = performance.now();

    describeCallEnd({ name: "FooError", message });
    parseCallEnd(message);

    expect(performance.now() - start).toBeLessThan(1000);
  });
});
