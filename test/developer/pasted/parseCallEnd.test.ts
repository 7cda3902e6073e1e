import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviseDeveloper, describeCallEnd, parseCallEnd } from "../../../src/core.js";
import { readCallEndReason } from "../../../src/reason/readCallEndReason.js";

const drop = { code: 410, subCode: 3101 };

describe("parseCallEnd reads", () => {
  it.each<[what: string, text: string]>([
    ["JSON", '{"code":410,"subCode":3101}'],
    ["JSON without quotes around its keys", "{code: 410, subCode: 3101}"],
    ["single quotes", "{'code': 410, 'subCode': 3101}"],
    ["JSON that is a text in JSON", String.raw`"{\"code\":410,\"subCode\":3101}"`],
    ["what a console says of an object", "CallEndReason {code: 410, subCode: 3101}"],
    ["what Firefox says of it", "Object { code: 410, subCode: 3101, … }"],
    ["what Kotlin says of it", "CallEndReason(code=410, subCode=3101)"],
    ["a line of a log", "code=410 subCode=3101"],
    ["a sentence", "Call ended with code 410, subcode 3101"],
    ["another sentence", "The code is 410 and the sub code is 3101."],
    ["the SDK's own log", "Call end reason=Dropped, code=410, subCode=3101, resultCategories="],
    ["a row of ACSCallSummary", "ParticipantEndReason: 410, ParticipantEndSubCode: 3101"],
    ["a row of a table", "ParticipantEndReason,ParticipantEndSubCode\n410,3101"],
    ["a DiagCode", "It failed. DiagCode: 410#3101.@"],
    ["two numbers", "410/3101"],
    ["two numbers with words", "It ended with 410 / 3101 twice"],
    ["an answer of a service", '{"error":{"_code":410,"_subCode":3101}}'],
    ["a call", '{"id":"1","state":"Disconnected","callEndReason":{"code":410,"subCode":3101}}'],
    ["numbers as texts", '{"code":"410","subCode":"3101"}'],
    ["two known numbers in an error's text", "Error: call failed (410/3101)"],
  ])("%s", (_, text) => {
    expect(parseCallEnd(text)).toMatchObject(drop);
    expect(describeCallEnd(parseCallEnd(text))?.outcome).toBe("connectionLost");
  });

  it("an SDK message with its troubleshooting link, which tells the subCode", () => {
    const guide = "https://aka.ms/acs-calling/sub-code/43200";
    const message = `Failed to render video stream, \nTroubleshooting Guide: ${guide}`;
    const end = parseCallEnd(message);

    expect(end).toEqual({ subCode: 43_200, message });
    expect(adviseDeveloper(end)?.docsUrl).toBe(guide);
    expect(parseCallEnd(`CallingCommunicationError: ${message}\n    at a (b.js:410:3101)`)).toEqual(
      {
        ...(end as object),
        name: "CallingCommunicationError",
      },
    );
  });

  it("a link that is for all subCodes as none", () => {
    const message = "Gone, \nTroubleshooting Guide: https://aka.ms/acs-calling/sub-code/all";

    expect(parseCallEnd(message)).toEqual({ message });
  });

  it.each([
    ["NotAllowedError: Permission denied", "NotAllowedError", "Permission denied"],
    [
      "Uncaught (in promise) NotReadableError: Could not start video source\n    at f (app.js:410:12)",
      "NotReadableError",
      "Could not start video source",
    ],
    ["NotFoundError", "NotFoundError", undefined],
    [
      "OverconstrainedError {name: 'OverconstrainedError', message: '', constraint: 'deviceId'}",
      "OverconstrainedError",
      undefined,
    ],
    [
      "AxiosError: Request failed with status code 404",
      "AxiosError",
      "Request failed with status code 404",
    ],
  ])("the text of an error: %j", (text, errorName, message) => {
    expect(readCallEndReason(parseCallEnd(text))).toMatchObject({
      code: undefined,
      errorName,
      isError: true,
      reportedMessage: message,
    });
  });

  it("a DiagCode beside other numbers as more exact than these", () => {
    const text = '{"code":400,"subCode":8541,"message":"Failed. DiagCode: 480#10076.@"}';

    for (const pasted of [text, "code 400, subCode 8541, DiagCode: 480#10076"]) {
      expect(readCallEndReason(parseCallEnd(pasted))).toMatchObject({
        code: 400,
        subCode: 8541,
        detail: { code: 480, subCode: 10_076 },
      });
    }
  });

  it.each([
    ["a record", '{"state":"terminated","resultInfo":{"code":0,"subcode":0}}'],
    ["an error of the mobile UI library", '{"code":"callJoin","message":"Unknown error"}'],
    ["an error of an action", '{"target":"Call.mute","innerError":{"code":412,"subCode":43000}}'],
    ["a status beside", '{"code":500,"subCode":560503,"sipDetails":{"code":486}}'],
  ])("%s as what it says in full", (_, json) => {
    expect(readCallEndReason(parseCallEnd(`pasted: ${json}`))).toEqual(
      readCallEndReason(JSON.parse(json)),
    );
  });
});

describe("parseCallEnd finds nothing", () => {
  it.each([
    "",
    "firewall",
    "no microphone",
    "{}",
    "[]",
    "{",
    '{"a":{}}',
    "at 09:31:07 on 2026-11-22",
    '{"kind":"PlayFailed","resultInformation":{"message":"x"}}',
    "at join (sdk.js)",
  ])("in %j", (text) => {
    expect(parseCallEnd(text)).toBeUndefined();
  });

  it.each([undefined, null, 410, {}, []])("in %j, which is no text", (value) => {
    expect(parseCallEnd(value as never)).toBeUndefined();
  });
});

describe("parseCallEnd", () => {
  it("gives something that describeCallEnd describes, or nothing, whatever the text", () => {
    const part = fc.constantFrom(
      ..."{ } [ ] ' \" : , = \\ / # \n code subCode message name 410 3101 0 Error: NotAllowedError".split(
        " ",
      ),
      "Troubleshooting Guide: ",
      "DiagCode: 480#10076",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(part, fc.string({ maxLength: 5 }))).map((parts) => parts.join("")),
      fc.json(),
    );

    fc.assert(
      fc.property(text, (pasted) => {
        const end = parseCallEnd(pasted);
        expect(end === undefined || describeCallEnd(end) !== undefined).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back what JSON was made of", () => {
    const code = fc.integer({ min: 0, max: 999 });
    const subCode = fc.integer({ min: 0, max: 9_999_999 });

    fc.assert(
      fc.property(fc.record({ code, subCode, message: fc.string() }), (end) => {
        const pasted = `log: ${JSON.stringify(end)} end`;

        expect(readCallEndReason(parseCallEnd(pasted))).toEqual(readCallEndReason(end));
      }),
    );
  });

  it.each(["{", "'", '{"a":', "Error: ", "code ", "1 ", "\\", "Troubleshooting Guide:"])(
    "comes to an end in a very long text of %j",
    (piece) => {
      expect(() => parseCallEnd(piece.repeat(200_000 / piece.length))).not.toThrow();
    },
  );
});
