import { describe, expect, it } from "vitest";
import type { CallEndCatalogRow } from "../../src/catalog/CallEndCatalogRow.js";
import { find, type Numbers } from "./find.js";

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

  it("may say null for any code or subCode, as JSON does", () => {
    const own = [
      { code: null, subCode: 99001, outcome: "busy" },
      { code: 499, subCode: null, outcome: "timeLimit" },
    ] as unknown as CallEndCatalogRow[];

    expect(find([403, 99001], own)).toEqual(["subCode", "busy"]);
    expect(find([499, 1], own)).toEqual(["code", "timeLimit"]);
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
