import { describe, expect, it } from "vitest";
import { find, type Numbers } from "./find.js";

function findNamed(message: string | undefined) {
  return find([0, 0], undefined, message);
}

describe("0/0", () => {
  it.each([
    undefined,
    "",
    "  ",
    "Success",
    "Call ended successfully by local participant.",
    "Call ended successfully by local participant., \nTroubleshooting Guide: https://aka.ms/x",
  ])("is a plain hang-up with the message %j", (message) => {
    expect(findNamed(message)).toEqual(["code+subCode", "left"]);
  });

  it.each([
    ["NetworkError", "connectionLost"],
    ["Missed", "noAnswer"],
    ["Busy", "busy"],
    ["Kicked", "removed"],
    ["SkypeTokenError", "signInExpired"],
    ["PstnCallTerminated", "otherLeft"],
    ["ServiceUnavailable", "serviceProblem"],
    ["NetworkError, \nTroubleshooting Guide: https://aka.ms/x", "connectionLost"],
    [" NetworkError ", "connectionLost"],
  ])("is what the message names: %j is %s", (message, outcome) => {
    expect(findNamed(message)).toEqual(["message", outcome]);
  });

  it.each([
    "SomethingNew",
    "networkerror",
    "NetworkError2",
    "Success!",
    "Successful",
    "0",
    "constructor",
    "__proto__",
    "toString",
    "hasOwnProperty",
    "valueOf",
  ])("is an end like any other with a name that is not listed: %j", (message) => {
    expect(findNamed(message)).toEqual(["message", "ended"]);
  });
});

describe("any other end", () => {
  it("is what its own row says, whatever the message names", () => {
    expect(find([603, 0], undefined, "NetworkError")).toEqual(["code+subCode", "declined"]);
    expect(find([0, 5000], undefined, "NetworkError")).toEqual(["code+subCode", "removed"]);
    expect(find([0, 10005], undefined, "NetworkError")).toEqual(["subCode", "blocked"]);
    expect(find([0, 560607], undefined, "NetworkError")).toEqual(["sip", "blocked"]);
  });

  it.each<[Numbers, string, string]>([
    [[410, 99_887], "DevicePermissionDenied", "deviceBlocked"],
    [[486, 4508], "LocalDecline", "declined"],
    [[0, 99_887], "Kicked", "removed"],
    [[undefined, 0], "NetworkError", "connectionLost"],
    [[undefined, undefined], "NoResponse", "noAnswer"],
    [[500, undefined], "CallLimitReached, \nTroubleshooting Guide: https://aka.ms/x", "callFull"],
  ])(
    "is what the message names before what code and class say: %o with %j is %s",
    (numbers, message, outcome) => {
      expect(find(numbers, undefined, message)).toEqual(["message", outcome]);
    },
  );

  it.each([
    "Success",
    "CallSetupError",
    "UnknownError",
    "BadRequest",
    "NoPermission",
    "LocalError",
  ])("is what the code says where the name says nothing: %s", (name) => {
    expect(find([404, 99_887], undefined, name)).toEqual(["code", "callNotFound"]);
  });

  it("has more than a plain end under code 0 where one word names it that is not listed", () => {
    expect(find([0, 99_887], undefined, "SomethingNew")).toEqual(["message", "ended"]);
    expect(find([0, 99_887], undefined, "Something new happened")).toEqual([
      "codeClass",
      undefined,
    ]);
    expect(find([404, 99_887], undefined, "SomethingNew")).toEqual(["code", "callNotFound"]);
  });
});
