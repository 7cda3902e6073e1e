import { describe, expect, it } from "vitest";
import { find, type Numbers } from "./find.js";

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
});
