import { describe, expect, it } from "vitest";
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";
import { adviseDeveloper } from "../../src/developer/adviseDeveloper.js";
import { nameSdkError } from "../../src/developer/nameSdkError.js";
import { outcomes } from "../../src/catalog/data/outcomes.js";
import { errorDifferences, pairDifferences } from "../catalog/sdkDifferences.js";
import { nameRows } from "../support/catalogRows.js";
import { readCsv } from "../support/readCsv.js";

const errors = readCsv<"subCode" | "code" | "category" | "outcome" | "sdkName">("sdkErrors.csv");
const ends = readCsv<"code" | "subCode" | "name">("sdkEndNames.csv");

describe("the SDK's own list of errors", () => {
  it("is whole", () => {
    expect(errors).toHaveLength(772);
    expect(errors.filter(({ outcome }) => outcome === "actionFailed").length).toBeGreaterThan(500);
  });

  const cases = errors.map((row) => ({
    ...row,
    wanted: errorDifferences[Number(row.subCode)]?.outcome ?? row.outcome,
  }));

  it.each(cases)("$subCode ($sdkName) is $wanted", (row) => {
    const { category, wanted, sdkName } = row;
    const [code, subCode] = [Number(row.code), Number(row.subCode)];
    const end = describeCallEnd({ code, subCode, resultCategories: [category] });

    expect(end).toMatchObject({ outcome: wanted, matchedBy: "subCode" });
    expect(describeCallEnd({ subCode })?.outcome).toBe(wanted);
    expect(nameSdkError({ code, subCode })).toBe(sdkName);

    // What the SDK reports counts, but for its two ends that are called errors, and a success.
    const isSuccess = wanted === "endedByService";
    const crosses = isSuccess || category === "Success";
    expect(end?.category === "Success").toBe(isSuccess);
    expect(crosses || end?.category === category).toBe(true);
    expect(adviseDeveloper({ code, subCode })?.advice.length).toBeGreaterThan(isSuccess ? -1 : 0);
  });

  it("never says of a call that goes on, or never was, that it has ended", () => {
    const words = cases
      .filter(({ wanted }) => wanted === "actionFailed" || !outcomes[wanted as "left"].connects)
      .filter(({ wanted }) => !["failed", "connectionLost", "endedByService"].includes(wanted))
      .map(({ code, subCode }) => describeCallEnd({ code: +code, subCode: +subCode }))
      .map((end) => `${end?.title} ${end?.description}`);

    expect(words.length).toBeGreaterThan(700);
    expect(
      words.filter((text) => /\bended|\bdropped|isn’t your connection|\blost\b/i.test(text)),
    ).toEqual(words.filter((text) => text.startsWith("The calling service has a problem")));
  });
});

describe("the SDK's own names for pairs", () => {
  it("are all there", () => {
    expect(ends).toHaveLength(113);
  });

  const outcomeOf = new Map(nameRows.map(({ name, outcome }) => [name, outcome]));
  const cases = ends.map(({ code, subCode, name }) => ({
    code: Number(code),
    subCode: subCode ? Number(subCode) : undefined,
    name,
    wanted: pairDifferences[`${code}/${subCode}`]?.outcome ?? outcomeOf.get(name),
  }));

  it.each(cases)("$code/$subCode ($name) is $wanted", ({ code, subCode, name, wanted }) => {
    const plain = describeCallEnd({ code, subCode });
    const reported = describeCallEnd({
      code,
      subCode,
      message: name,
      resultCategories: ["Success"],
    });

    expect(plain?.outcome).toBe(wanted);
    expect(reported?.outcome === wanted || outcomeOf.get(name) === reported?.outcome).toBe(true);
    expect(plain?.matchedBy).not.toBe("none");
    expect(
      outcomes[wanted as "left"].category === "Success" || reported?.category !== "Success",
    ).toBe(true);
  });

  it("differ from what is read only where that is of use", () => {
    const needless = Object.entries(pairDifferences).filter(
      ([key, { outcome }]) =>
        outcome ===
        outcomeOf.get(cases.find((row) => `${row.code}/${row.subCode ?? ""}` === key)!.name),
    );

    expect(needless).toEqual([]);
  });
});
