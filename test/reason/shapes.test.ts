import { describe, expect, it } from "vitest";
import { readCallEndReason } from "../../src/reason/readCallEndReason.js";
import { SdkReason, dropped, numbersIn } from "./inputs.js";

describe("a record of another service", () => {
  it.each<[string, object, object]>([
    [
      "a row of ACSCallSummary",
      {
        ParticipantEndReason: "0",
        ParticipantEndSubCode: "99999",
        ResultCategory: "UnexpectedServerError",
      },
      { code: 0, subCode: 99_999, resultCategories: ["UnexpectedServerError"] },
    ],
    [
      "a row with blanks in its headings",
      { "Participant End Reason": 0, "Participant End Sub Code": 5300 },
      { code: 0, subCode: 5300 },
    ],
    [
      "a call of Graph through direct routing",
      { finalSipCode: 0, callEndSubReason: 540_000, finalSipCodePhrase: "BYE" },
      { code: 0, subCode: 540_000, reportedMessage: "BYE" },
    ],
    [
      "a result of Call Automation",
      { resultInformation: { code: 486, subCode: 560_486, message: "busy" } },
      { code: 486, subCode: 560_486, reportedMessage: "busy" },
    ],
    [
      "the same of the .NET library",
      { ResultInformation: { Code: 486, SubCode: 560_486, Message: "busy" } },
      { code: 486, subCode: 560_486, reportedMessage: "busy" },
    ],
    [
      "a notification of Graph",
      { resourceData: { resultInfo: { code: 0, subcode: 5300 } } },
      { code: 0, subCode: 5300 },
    ],
    [
      "a list with one notification of Graph",
      {
        value: [
          {
            changeType: "updated",
            resourceData: {
              "@odata.type": "#microsoft.graph.call",
              state: "terminated",
              resultInfo: { code: 0, subcode: 5300 },
            },
          },
        ],
      },
      { code: 0, subCode: 5300 },
    ],
    [
      "a row of a log",
      { state: "terminated", resultInfo: { code: 0, subcode: 0 } },
      { code: 0, subCode: 0 },
    ],
    [
      "a reason with a phrase",
      { code: 0, subCode: 0, phrase: "Declined" },
      { code: 0, subCode: 0, reportedMessage: "Declined" },
    ],
    [
      "a CallEnded of Event Grid",
      {
        eventType: "Microsoft.Communication.CallEnded",
        data: { durationOfCall: 9, reason: { code: 0, subCode: 0, phrase: "Declined" } },
      },
      { code: 0, subCode: 0, reportedMessage: "Declined" },
    ],
  ])("is %s, which does not say whose end it is", (_, input, expected) => {
    expect(readCallEndReason(input)).toMatchObject({ ...expected, isError: false, isRecord: true });
  });

  it.each<[string, object]>([
    ["the SDK's object", new SdkReason(0, 0)],
    ["its JSON", { code: 0, subCode: 0, message: "x", resultCategories: ["Success"] }],
    ["a call", { state: "Disconnected", callEndReason: { code: 0, subCode: 0 } }],
    ["the end of the mobile UI library", { callEndReasonCode: 0, callEndReasonSubCode: 0 }],
  ])("is not %s", (_, input) => {
    expect(readCallEndReason(input)).toMatchObject({ code: 0, subCode: 0, isRecord: false });
  });
});

describe("a shape that nobody named", () => {
  it.each<[string, unknown]>([
    ["the end of the mobile UI library", { callEndReasonCode: 410, callEndReasonSubCode: 3101 }],
    ["JSON of the SDK's error in an answer", { error: { _code: 410, _subCode: 3101 } }],
    ["an envelope", { payload: dropped }],
    ["an envelope in an envelope", { log: { fields: { acs: { end: dropped } } } }],
    ["a wrapper in an envelope", { payload: { call: { callEndReason: dropped } } }],
    ["a call in an envelope", { call: { id: "1", state: "Disconnected", callEndReason: dropped } }],
    ["a list of one", { entries: [dropped] }],
    ["an event of the app", new CustomEvent("over", { detail: dropped })],
    ["a message of a worker", new MessageEvent("message", { data: { end: dropped } })],
    ["an event with an error", new ErrorEvent("error", { error: dropped })],
    ["another reason's name", { terminationReason: { ...dropped } }],
    ["another name's case", { LAST_ERROR: { CODE: "410", SUB_CODE: "3101" } }],
    ["beside a message", { level: "info", message: "Call ended", context: { end: dropped } }],
    ["beside an error without codes", { error: { message: "Ended", details: dropped } }],
  ])("is read: %s", (_, input) => {
    expect(numbersIn(input)).toEqual([410, 3101]);
  });

  it("is read by the name of a reason or an error even without a pair", () => {
    expect(numbersIn({ payload: { reason: { code: 487 } } })).toEqual([487, undefined]);
    expect(readCallEndReason({ payload: { callEndReason: { message: "Busy" } } })).toMatchObject({
      reportedMessage: "Busy",
    });
    expect(readCallEndReason({ payload: new DOMException("", "NotAllowedError") })).toMatchObject({
      errorName: "NotAllowedError",
    });
  });

  it("gives the named before the unnamed, and the near before the far", () => {
    const other = { code: 0, subCode: 0 };

    expect(numbersIn({ first: other, callEndReason: dropped })).toEqual([410, 3101]);
    expect(numbersIn({ first: { second: other }, third: dropped })).toEqual([410, 3101]);
  });
});

describe("what is still on", () => {
  const running = { state: "Connected", callEndReason: undefined };

  it.each<[string, object]>([
    ["a call with something that has codes", { ...running, stats: dropped }],
    ["a call with an error", { ...running, lastError: dropped }],
    [
      "a call beside an error of an action",
      { call: running, latestErrors: { "Call.mute": dropped } },
    ],
    [
      "a call beside an earlier one",
      { calls: { b: running }, callsEnded: { a: { callEndReason: dropped } } },
    ],
    ["a call of Graph", { state: "established", resultInfo: { code: 200, subcode: 0 } }],
  ])("has not ended: %s", (_, input) => {
    expect(readCallEndReason(input)).toBeUndefined();
  });

  it("has ended where the call itself says so", () => {
    expect(numbersIn({ state: "None", callEndReason: dropped })).toEqual([410, 3101]);
  });
});

describe("an event of Call Automation", () => {
  const result = { code: 400, subCode: 8535, message: "Action failed" };
  const asSent = (name: string) => ({
    type: `Microsoft.Communication.${name}`,
    data: { callConnectionId: "1", resultInformation: result },
  });
  const asParsed = (kind: string) => ({ kind, resultInformation: result });

  it.each([
    "RecognizeFailed",
    "PlayFailed",
    "PlayCompleted",
    "MediaStreamingFailed",
    "TranscriptionFailed",
    "TranscriptionUpdated",
    "HoldFailed",
    "SendDtmfTonesFailed",
    "ContinuousDtmfRecognitionStopped",
    "AddParticipantFailed",
    "ParticipantsUpdated",
    "CallTransferFailed",
    "CallTransferAccepted",
    "CallConnected",
  ])("%s ends no call", (name) => {
    expect(readCallEndReason(asSent(name))).toBeUndefined();
    expect(readCallEndReason(asParsed(name))).toBeUndefined();
    expect(readCallEndReason({ ...asSent(""), type: "x", data: asParsed(name) })).toBeUndefined();
  });

  it.each(["CallDisconnected", "CreateCallFailed", "AnswerFailed", "ConnectFailed"])(
    "%s is an end",
    (name) => {
      expect(numbersIn(asSent(name))).toEqual([400, 8535]);
      expect(numbersIn(asParsed(name))).toEqual([400, 8535]);
    },
  );

  it("is none in an operation of Graph", () => {
    const input = { "@odata.type": "#microsoft.graph.playPromptOperation", resultInfo: result };

    expect(readCallEndReason(input)).toBeUndefined();
  });
});

describe("a more exact pair", () => {
  it.each<[string, object, object | undefined]>([
    [
      "the status of the phone network",
      { Code: 500, SubCode: 560_503, SipDetails: { Code: 486, Message: "Busy Here" } },
      { code: 486, subCode: undefined },
    ],
    [
      "the same in lower case",
      { ...dropped, message: "x", sipDetails: { code: "486" } },
      { code: 486, subCode: undefined },
    ],
    [
      "the DiagCode in a message",
      { code: 400, subCode: 8541, message: "Failed. DiagCode: 480#10076.@" },
      { code: 480, subCode: 10_076 },
    ],
    ["none in a status that is none", { ...dropped, sipDetails: { code: 0 } }, undefined],
    ["none in anything else", { ...dropped, sipDetails: Object.create(null) }, undefined],
    ["none in a message about it", { ...dropped, message: "No DiagCode: 480" }, undefined],
  ])("is %s", (_, input, expected) => {
    expect(readCallEndReason(input)?.detail).toEqual(expected);
  });
});
