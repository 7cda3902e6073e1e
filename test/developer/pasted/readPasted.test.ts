import { describe, expect, it } from "vitest";
import { readPasted } from "../../../src/developer/pasted/readPasted.js";

const drop = { code: 410, subCode: 3101 };

describe("a pasted text is read", () => {
  it.each([
    ["JSON", '{"code":410,"subCode":3101}', "object"],
    ["JSON on several lines", '{\n  "code": 410,\n  "subCode": 3101\n}', "object"],
    ["JSON in a list", '[{"code":410,"subCode":3101}]', "object"],
    ["what the SDK’s error class writes", '{"_code":410,"_subCode":3101}', "object"],
    ["a call with its reason", '{"id":"a","callEndReason":{"code":410,"subCode":3101}}', "object"],
    [
      "JSON in a line of a log",
      '2026-11-22T09:31:07.120Z INFO call ended {"code":410,"subCode":3101} after 83 s',
      "object",
    ],
    [
      "an object deep in a message",
      'log {"level":"info","data":{"end":{"code":410,"subCode":3101}}}',
      "object",
    ],
    ["an object as JavaScript writes it", "{ code: 410, subCode: 3101 }", "object"],
    ["an object in single quotes", "{'code': '410', 'subCode': '3101',}", "object"],
    ["names and numbers", "code=410 subcode=3101", "named"],
    ["names and blanks", "endReason 410, subCode 3101", "named"],
    ["the names in another order", "subCode: 3101; code: 410", "named"],
    ["other numbers beside the names", "retry 3 statusCode: 200 code: 410 sub_code: 3101", "named"],
    ["two numbers", "410/3101", "pair"],
    ["two numbers in a sentence", "The call ended with 410 / 3101 again", "pair"],
    [
      "two numbers among dates, ids and times",
      "[2026-11-22 09:31:07,120] 6ba7b810-9dad-11d1-80b4-00c04fd430c8 v1.36.1 ended 410 3101 83 s",
      "pair",
    ],
    ["two numbers after others that could be codes", "worker 7 line 12 ended 410 3101", "pair"],
  ])("%s", (_what, text, from) => {
    expect(readPasted(text)).toEqual({ end: drop, from });
  });

  it("from an error dumped in Chrome’s console, with message and categories", () => {
    const text = `CallingCommunicationError: Call dropped. It's the network
    at Call.end (https://app.example/sdk.js:410:12)
  code: 410, subCode: 3101, resultCategories: ['UnexpectedClientError']`;
    expect(readPasted(text)).toEqual({
      end: {
        ...drop,
        message: "Call dropped. It's the network",
        resultCategories: ["UnexpectedClientError"],
        name: "CallingCommunicationError",
      },
      from: "named",
    });
  });

  it("from a folded object of a console, whose lists say only their length", () => {
    const text = `{code: 410, subCode: 3101, resultCategories: Array(1), message: 'Call dropped'}`;
    expect(readPasted(text)).toEqual({
      end: { ...drop, message: "Call dropped" },
      from: "named",
    });
  });

  it("with quotes and braces in the message", () => {
    const text = String.raw`ended {"code":410,"subCode":3101,"message":"a \"}\" in {it"} bye`;
    expect(readPasted(text)?.end).toEqual({ ...drop, message: 'a "}" in {it' });
  });

  it("as one number where there are no two", () => {
    expect(readPasted("failed with 503 after 12 ms")).toEqual({
      end: { code: 503 },
      from: "number",
    });
    expect(readPasted("why 10077?")).toEqual({ end: { subCode: 10_077 }, from: "number" });
  });

  it("with nothing but a message, as the SDK hides reasons", () => {
    expect(readPasted('{"code":0,"subCode":0,"message":"NetworkError"}')?.end).toEqual({
      code: 0,
      subCode: 0,
      message: "NetworkError",
    });
  });
});

it.each(["", "firewall", "{", "{}", "[]", '{"a":{}}', "at 09:31:07 on 2026-11-22"])(
  "nothing is read from %j",
  (text) => {
    expect(readPasted(text)).toBeUndefined();
  },
);
