import { describe, expect, it } from "vitest";
import type { CallEndReason } from "../../src/reason/CallEndReason.js";
import { find, findIn, type Numbers } from "./find.js";

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
    [[499, undefined], "code", "connectionLost"],
    [[600, undefined], "code", "busy"],
    [[604, 1], "code", "numberNotFound"],
    [[402, undefined], "code", "noCredit"],
    [[470, undefined], "code", "setupFailed"],

    [[0, undefined], "codeClass", undefined],
    [[0, 12345], "codeClass", undefined],
    [[200, undefined], "codeClass", undefined],
    [[299, 1], "codeClass", undefined],
    [[459, undefined], "codeClass", undefined],
    [[599, undefined], "codeClass", undefined],
    [[609, 1], "codeClass", undefined],
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
    510486, 520486, 530486, 531486, 541486, 550486, 561486, 570486, 5_404_860, 540399, 540599,
    540700, 540999, 560399, 560700,
  ])("takes the subCode %d for no status of the phone network", (subCode) => {
    expect(find([undefined, subCode])).toEqual(["none", undefined]);
  });

  describe("of an error of the SDK", () => {
    it.each<[Numbers, string]>([
      [[403, 43001], "deviceBlocked"],
      [[undefined, 43001], "deviceBlocked"],
      [[500, 43001], "deviceBlocked"],
      [[401, 44113], "appMistake"],
      [[408, 45708], "couldNotConnect"],
      [[400, 3082], "alreadyOver"],
      [[400, 3080], "setupFailed"],
    ])("looks at the subCode alone: %o is %s", (numbers, outcome) => {
      expect(find(numbers)).toEqual(["subCode", outcome]);
    });

    it.each<Numbers>([
      [404, 40099],
      [500, 69_999],
      [410, 40_000 + 27],
      [603, 55_555],
      [undefined, 3098],
      [487, 3086],
    ])("never asks the code or its class: %o", (...numbers) => {
      expect(find(numbers)).toEqual(["subCode", "actionFailed"]);
    });

    it.each<[Numbers, string]>([
      [[404, 39_999], "code"],
      [[404, 70_000], "code"],
      [[404, 3079], "code"],
      [[0, 3099], "subCode"],
      [[404, 3100], "subCode"],
    ])("takes no other subCode for one: %o", (numbers, matchedBy) => {
      expect(find(numbers)[0]).toBe(matchedBy);
      expect(find(numbers)[1]).not.toBe("actionFailed");
    });
  });

  describe("with a more exact pair or status beside the codes", () => {
    it.each<[string, Partial<CallEndReason>, string, string]>([
      ["a status beside another", { ...pair(500, 560503), detail: status(486) }, "sip", "busy"],
      ["a status beside its own row", { ...pair(503, 560503), detail: status(486) }, "sip", "busy"],
      ["a status beside a code", { code: 500, detail: status(486) }, "sip", "busy"],
      [
        "a pair beside a pair",
        { ...pair(400, 8541), detail: pair(487, 10024) },
        "code+subCode",
        "declined",
      ],
      [
        "a pair beside nothing known",
        { ...pair(400, 1), detail: pair(480, 10037) },
        "code+subCode",
        "unreachable",
      ],
    ])("goes by %s", (_, reason, matchedBy, outcome) => {
      expect(findIn(reason)).toEqual([matchedBy, outcome]);
    });

    it.each<[string, Partial<CallEndReason>, string, string]>([
      [
        "whose own row says more",
        { ...pair(404, 511404), detail: status(404) },
        "code+subCode",
        "appMistake",
      ],
      [
        "that is no final one",
        { ...pair(0, 560000), detail: status(200) },
        "code+subCode",
        "otherLeft",
      ],
      [
        "that no row has",
        { ...pair(400, 8541), detail: pair(499, 99_999) },
        "subCode",
        "unreachable",
      ],
    ])("does not go by one %s", (_, reason, matchedBy, outcome) => {
      expect(findIn(reason)).toEqual([matchedBy, outcome]);
    });
  });

  describe("of what failed inside a call", () => {
    it("asks neither the code nor its class, as the call goes on", () => {
      for (const code of [500, 410, 404, 450, undefined]) {
        expect(findIn({ code, target: "Call.mute" })).toEqual(["none", "actionFailed"]);
      }
    });

    it("knows what is certain as it does elsewhere", () => {
      expect(findIn({ ...pair(403, 43001), target: "Call.startVideo" })).toEqual([
        "subCode",
        "deviceBlocked",
      ]);
      expect(findIn({ errorName: "NotFoundError", target: "Call.startVideo" })).toEqual([
        "message",
        "deviceMissing",
      ]);
    });

    it.each([
      "CallAgent.join",
      "CallAgent.startCall",
      "IncomingCall.accept",
      "CallClient.createCallAgent",
    ])("does not count %s, which starts a call", (target) => {
      expect(findIn({ code: 408, target })).toEqual(["code", "setupFailed"]);
    });
  });
});

function pair(code: number, subCode: number) {
  return { code, subCode };
}

/** A status of the phone network, reported beside the codes. */
function status(code: number) {
  return { code, subCode: undefined };
}
