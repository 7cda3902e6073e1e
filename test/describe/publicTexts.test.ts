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

describe("what people paste", () => {
  it.each([
    [
      'error :- \n{\n    "error": {\n        "_code": 0,\n        "_subCode": 5317,\n        "_resultCategories": [\n            "ExpectedError"\n        ],\n        "name": "CallingCommunicationError",\n        "message": "ActionNotAllowed"\n    },\n    "typeOfError": "object"\n}',
      "inviteRemoved",
    ],
    ["CallCompositeIncomingCallEndedEvent(code=603, subCode=0)", "declined"],
    [
      "2024-09-02 15:45:33.432 20970-21017 ACSCall  com.contoso.acsquickstart  D  Call state: DISCONNECTED, code: 487, subCode: 10004",
      "noAnswer",
    ],
    ["<ACSCallEndReason: 0x600003a1c0f0> { code = 487; subcode = 10004; }", "noAnswer"],
    [
      '"TimeGenerated","ParticipantEndReason","ParticipantEndSubCode"\n"5/25/2023, 5:43:25.746 PM","480","10076"',
      "unreachable",
    ],
    [
      "TimeGenerated\tParticipantEndReason\tParticipantEndSubCode\n2024-07-21T17:24:06.758Z\t410\t3101",
      "connectionLost",
    ],
    ["We get code 480 with sub code 10076 when the callee is offline", "unreachable"],
    ["the call gets disconnected with 408 (10057)", "otherSetupFailed"],
    ["Error 500#3002 Internal server error", "serviceProblem"],
    [
      "| 5317 | 0 | Call ended for this participant as it was removed from the conversation |",
      "inviteRemoved",
    ],
    ["401 (Unauthorized) 44110 Failed to get AccessToken UnexpectedClientError", "signInExpired"],
    ["callEndReason:\n  code: 480\n  subCode: 10037\n", "unreachable"],
    ["<CallEndReason><Code>603</Code><SubCode>0</SubCode></CallEndReason>", "declined"],
    ["https://contoso.com/call-ended?code=410&subCode=3101", "connectionLost"],
    [
      "{ callEndReason: { code: 480, subCode: 10037, resultCategories: [ 'ExpectedError' ], message: undefined } }",
      "unreachable",
    ],
    ["{'code': 487, 'subCode': 540487, 'message': None}", "canceled"],
    [
      "CallingCommunicationError: Failed to join\n    at Object.join (sdk.bundle.js:2:410) {\n  code: 403,\n  subCode: 5828,\n  resultCategories: [ 'ExpectedError' ]\n}",
      "notInvited",
    ],
    ["call ended CallEndReason$1 {code: 0, subCode: 5300, resultCategories: Array(1)}", "removed"],
    ["Object { code: 0, subCode: 5854, resultCategories: (1) […] }", "lobbyDenied"],
    ["Error code: tokenExpired", "signInExpired"],
    [
      "WARN in [createLocalTracks #1]: NotReadableError: Could not start video source",
      "deviceBusy",
    ],
    ["On Error Event DOMException: Could not start video source", "deviceBusy"],
    ["401/7509", "appMistake"],
    ["callEndReason: 410 3101", "connectionLost"],
    ["Call end reason: (480 10076)", "unreachable"],
    ["It ended with code 410 (3101)", "connectionLost"],
    ["The call has ended with this error code (Code: 410 Subcode: 3101)", "connectionLost"],
    ["Code:->400, Subcode:->8541", "unreachable"],
    ["Call ended with reason: 0", "ended"],
    ["POST https://x.communication.azure.com/ net::ERR_NAME_NOT_RESOLVED", "connectionProblem"],
    ["AxiosError: Request failed with status code 401", "signInExpired"],
  ])("%s", (text, outcome) => {
    expect(readText(text).outcome).toBe(outcome);
  });

  it.each([
    "callJoinFailed",
    "Error code: callJoin",
    "PlatformException(callJoin, Unknown error, null, null)",
    "exception: Code: 8522\nMessage: Call not found.\nScenario Id: 9c0c1f04-9102-4f0e-a8fc-59532912e3f4",
    "Unhandled Rejection (TypeError): _azure_communication_calling__WEBPACK_IMPORTED_MODULE_2__.Renderer is not a constructor",
    "Unhandled Rejection (CommunicationServicesError): Not able to subscribe to event callStateChanged, unknown event name",
  ])("is a call that could not start: %s", (text) => {
    expect(readText(text).outcome).toBe("setupFailed");
    expect(readText(text).text).not.toMatch(ended);
  });

  it.each([
    "CallClient1:CallStack:MA:webrtc2-1 On ICE candidate error stun:20.202.248.2:3478 | [2a0d:6fc2]:50631: code 701: STUN server address is incompatible.",
    "On ICE candidate error turns:relay.communication.microsoft.com:443?transport=tcp | 192.168.1.x:65164: code 600: Address not associated with the desired network interface.",
    "EndCallAction transaction request failed: The operation couldn’t be completed. (com.apple.CallKit.error.requesttransaction error 4.).",
    "The call works for 30 minutes and then 2 participants leave",
    "iOS 17.2, iPhone 13, 5G network",
    "It worked 0 times, then 200 times",
    "callEndReason: undefined undefined",
    "Call end reason: code: undefined, subcode: undefined",
    "Call state changed: Disconnected",
    "callEnded",
    "Failed to load resource: net::ERR_BLOCKED_BY_CLIENT",
    "[object Object]",
    "using @azure/communication-calling 1.23.1 with react 18.2.0 on Chrome 122.0.6261.112",
  ])("holds no end: %s", (text) => {
    expect(parseCallEnd(text)).toBeUndefined();
  });
});

describe("a number that stands beside a code and is no subCode", () => {
  it.each([
    ["code 480 at 10:37", 480],
    ["code: 0 after 5000 ms", 0],
    ["code 500, retry 3 of 5000", 500],
  ])("is left alone: %s", (text, code) => {
    expect(readText(text)).toMatchObject({ code, subCode: undefined });
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
