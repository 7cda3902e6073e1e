import { describe, expect, it } from "vitest";
import type { CallEndCatalogRow } from "../../src/catalog/CallEndCatalogRow.js";
import { findEntry } from "../../src/catalog/findEntry.js";

type Numbers = [code: number | undefined, subCode: number | undefined];

function find(
  [code, subCode]: Numbers,
  rows?: readonly CallEndCatalogRow[],
  reportedMessage?: string,
) {
  const { matchedBy, entry } = findEntry({ code, subCode, reportedMessage }, rows);
  return [matchedBy, entry?.outcome];
}

function findNamed(message: string | undefined) {
  return find([0, 0], undefined, message);
}

describe("findEntry", () => {
  it.each<[Numbers, string, string | undefined]>([
    [[410, 3101], "code+subCode", "connectionLost"],
    [[0, 0], "code+subCode", "left"],
    [[603, 0], "code+subCode", "declined"],
    [[404, 404], "code+subCode", "callNotFound"],
    [[496, 7], "code+subCode", "connectionLost"],
    [[487, 540487], "code+subCode", "canceled"],
    [[0, 560000], "code+subCode", "otherLeft"],

    [[200, 4097], "subCode", "endedForEveryone"],
    [[0, 18503], "subCode", "otherLeft"],
    [[999, 3101], "subCode", "connectionLost"],
    [[undefined, 3101], "subCode", "connectionLost"],
    [[403, 10044], "subCode", "invalidTarget"],
    [[undefined, 10124], "subCode", "notAllowed"],
    [[497, 560487], "subCode", "canceled"],
    [[500, 560403], "subCode", "blocked"],

    [[undefined, 540603], "sip", "declined"],
    [[0, 560607], "sip", "blocked"],
    [[402, 560402], "sip", "noCredit"],
    [[500, 540500], "sip", "serviceProblem"],

    [[408, undefined], "code", "setupFailed"],
    [[404, 99999], "code", "callNotFound"],
    [[603, 540999], "code", "declined"],

    [[0, undefined], "codeClass", undefined],
    [[0, 12345], "codeClass", undefined],
    [[200, undefined], "codeClass", undefined],
    [[299, 1], "codeClass", undefined],
    [[499, undefined], "codeClass", undefined],
    [[599, undefined], "codeClass", undefined],
    [[600, 1], "codeClass", undefined],
    [[699, undefined], "codeClass", undefined],

    [[undefined, undefined], "none", undefined],
    [[undefined, 99999], "none", undefined],
    [[1, 0], "none", undefined],
    [[199, undefined], "none", undefined],
    [[300, undefined], "none", undefined],
    [[399, undefined], "none", undefined],
    [[700, undefined], "none", undefined],
    [[999, 9_999_999], "none", undefined],
  ])("finds %o by %s: %s", (numbers, matchedBy, outcome) => {
    expect(find(numbers)).toEqual([matchedBy, outcome]);
  });

  it.each<[Numbers, string]>([
    [[500, 404], "code"],
    [[undefined, 404], "none"],
    [[410, 7], "code"],
    [[undefined, 7], "none"],
    [[299, 830], "codeClass"],
    [[410, 0], "code"],
    [[undefined, 0], "none"],
  ])("reads nothing out of a subCode below 1000 alone: %o", (numbers, matchedBy) => {
    expect(find(numbers)[0]).toBe(matchedBy);
  });

  it.each([
    510486, 520486, 530486, 531486, 541486, 550486, 561486, 570486, 54486, 5_404_860, 540399,
    540599, 540700, 540999, 560399, 560700,
  ])("takes the subCode %d for no status of the phone network", (subCode) => {
    expect(find([undefined, subCode])).toEqual(["none", undefined]);
  });

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

  describe("an app's own row", () => {
    const rows: CallEndCatalogRow[] = [
      { code: 410, outcome: "setupFailed" },
      { subCode: 3101, outcome: "networkBlocked" },
      { code: 410, subCode: 3101, outcome: "serviceProblem" },
      { code: 403, subCode: 99001, outcome: "notInvited" },
      { subCode: 7, outcome: "timeLimit" },
    ];

    it.each<[Numbers, string, string]>([
      [[410, 3101], "code+subCode", "serviceProblem"],
      [[0, 3101], "subCode", "networkBlocked"],
      [[undefined, 3101], "subCode", "networkBlocked"],
      [[496, 7], "subCode", "timeLimit"],
      [[410, 3100], "code", "setupFailed"],
      [[410, undefined], "code", "setupFailed"],
      [[403, 99001], "code+subCode", "notInvited"],
    ])("wins over the kit's: %o by %s is %s", (numbers, matchedBy, outcome) => {
      expect(find(numbers, rows)).toEqual([matchedBy, outcome]);
    });

    it.each<[Numbers, string, string]>([
      [[403, 99002], "code", "notAllowed"],
      [[487, 10003], "code+subCode", "answeredElsewhere"],
      [[404, 99001], "code", "callNotFound"],
    ])("leaves the others as they are: %o by %s is %s", (numbers, matchedBy, outcome) => {
      expect(find(numbers, rows)).toEqual([matchedBy, outcome]);
    });

    it.each([[null], [undefined], [5], ["row"]])("may be no row at all: %o", (row) => {
      const own = [row as unknown as CallEndCatalogRow, ...rows];

      expect(find([410, 3101], own)).toEqual(["code+subCode", "serviceProblem"]);
    });

    it("wins over a termination name", () => {
      const own = [{ code: 0, subCode: 0, outcome: "endedByService" }] as const;

      expect(find([0, 0], own, "NetworkError")).toEqual(["code+subCode", "endedByService"]);
    });

    it("matches nothing without a code and a subCode", () => {
      const empty = [{ outcome: "blocked" }] as const;

      expect(find([410, 3101], empty)).toEqual(["code+subCode", "connectionLost"]);
      expect(find([undefined, undefined], empty)).toEqual(["none", undefined]);
    });
  });
});
