import { describe, expect, it } from "vitest";
import { readPasted } from "../../../src/developer/pasted/readPasted.js";

const drop = { code: 410, subCode: 3101 };
const guide = "https://aka.ms/acs-calling/sub-code/all";

describe("of a text with several numbers", () => {
  it.each<[what: string, text: string, end: object, from: string]>([
    ["a time parts two that are no pair", "page 410 09:31:07 3101", { subCode: 3101 }, "number"],
    ["a number too large for a code begins no pair", "20000 3101", { subCode: 3101 }, "number"],
    ["the largest code begins one", "999/3101", { code: 999, subCode: 3101 }, "pair"],
    ["zeros are numbers like all others", "ended 0/0", { code: 0, subCode: 0 }, "pair"],
    ["a single zero is a code", "0", { code: 0 }, "number"],
    ["a name makes a single number certain", "subCode: 3101", { subCode: 3101 }, "named"],
  ])("%s", (_, text, end, from) => {
    expect(readPasted(text)).toEqual({ end, from });
  });
});

describe("of objects", () => {
  it.each([
    ["the words in one are read", '{"level":"error","msg":"code 410, subCode 3101"}'],
    ["those deep in one, too", '{"log":{"lines":["started","code 410, subCode 3101"]}}'],
    ["other values are no words", '{"at":12,"ok":true,"none":null,"msg":"code=410 subCode=3101"}'],
  ])("%s", (_, text) => {
    expect(readPasted(text)).toMatchObject({ end: drop, from: "named" });
  });

  it("one with a number goes before one with words", () => {
    expect(readPasted('{"message":"NetworkError"} {"subCode":3101}')).toEqual({
      end: { subCode: 3101 },
      from: "object",
    });
  });

  it.each([
    ["a brace", "a } b", "a } b"],
    ["double quotes", 'a "b" c', 'a "b" c'],
    ["an apostrophe", String.raw`It\'s gone`, "It's gone"],
  ])("one in single quotes may have %s in its message", (_, written, message) => {
    expect(readPasted(`{'message': '${written}', 'code': 410, 'subCode': 3101} }`)).toEqual({
      end: { ...drop, message },
      from: "object",
    });
  });
});

describe("of an error", () => {
  it.each([
    [
      "in a sentence, that is the message",
      " It failed with NotFoundError \n",
      { name: "NotFoundError", message: "It failed with NotFoundError" },
    ],
    [
      "the message ends before blanks",
      "NotAllowedError: Permission denied  ",
      { name: "NotAllowedError", message: "Permission denied" },
    ],
    [
      "that has no name but the SDK's link, the message is without blanks around it",
      `  Failed, \nTroubleshooting Guide: ${guide}  `,
      { message: `Failed, \nTroubleshooting Guide: ${guide}` },
    ],
  ])("%s", (_, text, end) => {
    expect(readPasted(text)).toEqual({ end, from: "error" });
  });
});

it("what comes after a hundred thousand characters is not read", () => {
  expect(readPasted(`${" ".repeat(100_000)}410/3101`)).toBeUndefined();
});
