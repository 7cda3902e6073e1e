import { describe, expect, it } from "vitest";
import { find } from "./find.js";

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

  it("is the only end whose message is looked up", () => {
    expect(find([603, 0], undefined, "NetworkError")).toEqual(["code+subCode", "declined"]);
    expect(find([0, 5000], undefined, "NetworkError")).toEqual(["code+subCode", "removed"]);
    expect(find([undefined, 0], undefined, "NetworkError")[0]).toBe("none");
  });
});
