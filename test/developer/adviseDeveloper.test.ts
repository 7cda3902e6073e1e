import { describe, expect, it } from "vitest";
import type { CallEndCatalogRow } from "../../src/catalog/CallEndCatalogRow.js";
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";
import { adviseDeveloper } from "../../src/developer/adviseDeveloper.js";
import { codeRows, nameRows, statusRows } from "../support/catalogRows.js";

const ends = [
  ...codeRows.map(({ key, code, subCode, category }) => ({
    name: key,
    input: { code: code ?? undefined, subCode: subCode ?? undefined },
    category,
  })),
  ...nameRows.map(({ name, category }) => ({
    name,
    input: { code: 0, subCode: 0, message: name, resultCategories: ["Success"] },
    category,
  })),
  ...statusRows.map(({ status, category }) => ({
    name: `540${status}`,
    input: { code: status, subCode: 540_000 + status },
    category,
  })),
  ...[459, 550, 650, 350].map((code) => ({ name: `${code}`, input: { code }, category: null })),
  { name: "a bare Error", input: new Error("Boom"), category: null },
];

describe("adviseDeveloper", () => {
  it.each([null, undefined, "410", 410, {}, [], { state: "Connected" }])(
    "says nothing about %o",
    (input) => {
      expect(adviseDeveloper(input)).toBeUndefined();
      expect(describeCallEnd(input)).toBeUndefined();
    },
  );

  it.each(ends)("has a meaning, a fixer and, unless it is a success, steps for $name", (end) => {
    const advice = adviseDeveloper(end.input)!;

    expect(advice.message).toMatch(/\S/);
    expect(advice.advice.length > 0 || end.category === "Success").toBe(true);
    expect(["user", "otherPerson", "developer", "admin", "service", "nobody"]).toContain(
      advice.fixer,
    );
    expect(advice.fixer !== "nobody" || !end.category?.startsWith("Unexpected")).toBe(true);
  });

  it("tells both meanings of the code that changed its own", () => {
    const { message } = adviseDeveloper({ code: 0, subCode: 5003 })!;

    expect(message).toContain("all callee endpoints declined the call");
    expect(message).toContain("because it was over");
  });

  it("explains a subCode under another code by its row", () => {
    expect(adviseDeveloper({ code: 200, subCode: 4097 })?.message).toBe(
      adviseDeveloper({ code: 0, subCode: 4097 })?.message,
    );
  });

  it("explains by the outcome what has no row of its own", () => {
    expect(adviseDeveloper({ code: 459 })).toMatchObject({
      message: "The call failed; the code says no more.",
      fixer: "developer",
      categoryIsInferred: false,
      docsUrl: undefined,
    });
    expect(adviseDeveloper({ code: 402, subCode: 560402 })).toMatchObject({ fixer: "admin" });
  });

  describe("the link", () => {
    const guide = "https://aka.ms/acscallfailures";

    it("is the reported one", () => {
      const message = `Call dropped., \nTroubleshooting Guide: ${guide}`;

      expect(adviseDeveloper({ code: 410, subCode: 3101, message })).toMatchObject({
        docsUrl: guide,
        reportedMessage: "Call dropped.",
      });
    });

    it("is Microsoft's list of codes for a code of that list", () => {
      for (const input of [
        { code: 410, subCode: 3101 },
        { code: 404 },
        { code: 200, subCode: 4097 },
      ]) {
        expect(adviseDeveloper(input)?.docsUrl).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      }
    });

    it("is Microsoft's list, too, where the reported one is not to be trusted", () => {
      const message = "Call dropped., \nTroubleshooting Guide: https://aka.ms.example.com/x";

      expect(adviseDeveloper({ code: 410, subCode: 3101, message })?.docsUrl).toMatch(
        /^https:\/\/learn\.microsoft\.com\//,
      );
    });

    it.each([{ code: 403, subCode: 5828 }, { code: 495 }, { code: 999 }, new Error("Boom")])(
      "is missing for %o, which no list has",
      (input) => {
        expect(adviseDeveloper(input)?.docsUrl).toBeUndefined();
      },
    );
  });

  it("keeps the reported message beside the catalog's", () => {
    expect(adviseDeveloper({ code: 410, subCode: 3101, message: "ICE failed" })).toMatchObject({
      message: expect.stringContaining("Call dropped"),
      reportedMessage: "ICE failed",
    });
    expect(adviseDeveloper({ code: 410, subCode: 3101 })?.reportedMessage).toBeUndefined();
  });

  describe("for an app's own row", () => {
    it("gives the row's message and advice", () => {
      const catalog = [
        {
          code: 403,
          subCode: 99001,
          outcome: "notAllowed",
          message: "No seat.",
          advice: ["Buy one."],
        },
      ] as const;

      expect(adviseDeveloper({ code: 403, subCode: 99001 }, { catalog })).toMatchObject({
        message: "No seat.",
        advice: ["Buy one."],
        fixer: "admin",
        categoryIsInferred: false,
      });
    });

    it("reads one step, and gives the outcome's words for what is no text", () => {
      const row = { code: 403, subCode: 99001, outcome: "busy" };
      const adviceFor = (own: object) =>
        adviseDeveloper(row, { catalog: [{ ...row, ...own } as CallEndCatalogRow] });

      expect(adviceFor({ advice: "Buy a seat." })?.advice).toEqual(["Buy a seat."]);
      expect(adviceFor({ advice: [5, null, "Buy a seat."] })?.advice).toEqual(["Buy a seat."]);
      for (const bad of ["", 5, {}]) {
        expect(adviceFor({ message: bad, advice: bad })).toMatchObject({
          message: "The called side was busy.",
          advice: ["Call again later."],
        });
      }
    });

    it("gives the outcome's words where the row has none", () => {
      const catalog = [{ code: 403, subCode: 99001, outcome: "busy" }] as const;
      const advice = adviseDeveloper({ code: 403, subCode: 99001 }, { catalog });

      expect(advice).toMatchObject({ message: "The called side was busy.", fixer: "otherPerson" });
      expect(advice?.advice).toEqual(["Call again later."]);
    });

    it("leaves all other ends as they are", () => {
      const other = { code: 403, subCode: 99001, outcome: "busy", message: "Mine." } as const;
      const end = { code: 410, subCode: 3101 };

      expect(adviseDeveloper(end, { catalog: [other] })).toEqual(adviseDeveloper(end));
    });

    it("gives none of the kit's words for the row that it replaces", () => {
      const catalog = [{ code: 0, subCode: 5003, outcome: "serviceProblem" }] as const;
      const advice = adviseDeveloper({ code: 0, subCode: 5003 }, { catalog });

      expect(advice?.message).toBe("The service or a network behind it failed.");
      expect(advice?.docsUrl).toBeUndefined();
    });
  });

  it("knows which rows somebody else can put right than the other ends of their kind", () => {
    const [one, other] = [
      { code: 500, subCode: 1005 },
      { code: 500, subCode: 1 },
    ];

    expect(describeCallEnd(one)?.outcome).toBe(describeCallEnd(other)?.outcome);
    expect(adviseDeveloper(one)?.fixer).toBe("developer");
    expect(adviseDeveloper(other)?.fixer).toBe("service");
  });

  it.each(["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"])(
    "says in words what an end means that is called %s",
    (message) => {
      const advice = adviseDeveloper({ code: 0, subCode: 0, message });

      expect(advice?.message).toEqual(expect.any(String));
      expect(advice?.fixer).toEqual(expect.any(String));
    },
  );
});
