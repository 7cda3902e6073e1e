import { describe, expect, it } from "vitest";
import type { CallEndCatalogRow } from "../../src/catalog/CallEndCatalogRow.js";
import { findEntry } from "../../src/catalog/findEntry.js";
import type { EndContext } from "../../src/outcome/EndContext.js";
import type { CallEndReason } from "../../src/reason/CallEndReason.js";
import { outcomes } from "../../src/catalog/data/outcomes.js";
import { classifyEnd } from "../../src/outcome/classifyEnd.js";
import { readCallEndReason } from "../../src/reason/readCallEndReason.js";

type Numbers = [code: number | undefined, subCode: number | undefined];

interface More extends Partial<Pick<CallEndReason, "isError" | "isRecord" | "errorName">> {
  message?: string;
  rows?: CallEndCatalogRow[];
  context?: EndContext;
}

function judgeEnd(
  [code, subCode]: Numbers,
  resultCategories: unknown,
  { message = "", rows, context, ...more }: More = {},
) {
  // "x" makes an end of a reason that has neither code nor subCode.
  const reason = readCallEndReason({ code, subCode, message: message || "x", resultCategories })!;
  const read = { ...reason, reportedMessage: message || undefined, ...more };
  const judgement = classifyEnd(findEntry(read, rows), read, context);
  const { category, categorySource, outcome, severity } = judgement;
  return [category, categorySource, outcome, severity];
}

const ok = "Success";
const expected = "ExpectedError";
const client = "UnexpectedClientError";
const server = "UnexpectedServerError";

describe("classifyEnd", () => {
  describe("with a row", () => {
    it.each<[string, Numbers, unknown, unknown[]]>([
      ["nothing", [410, 3101], undefined, [client, "catalog", "connectionLost", "error"]],
      ["an empty list", [410, 3101], [], [client, "catalog", "connectionLost", "error"]],
      ["no list", [410, 3101], 7, [client, "catalog", "connectionLost", "error"]],
      ["unknown strings", [410, 3101], ["Fatal"], [client, "catalog", "connectionLost", "error"]],
      ["one string", [410, 3101], expected, [expected, "reported", "connectionLost", "warning"]],
      ["the same", [410, 3101], [client], [client, "reported", "connectionLost", "error"]],
      [
        "a milder failure",
        [410, 3101],
        [expected],
        [expected, "reported", "connectionLost", "warning"],
      ],
      [
        "a server's failure",
        [410, 3101],
        [server],
        [server, "reported", "connectionLost", "error"],
      ],
      ["a success", [410, 3101], [ok], [client, "catalog", "connectionLost", "error"]],
      [
        "success and a failure",
        [410, 3101],
        [ok, expected],
        [expected, "reported", "connectionLost", "warning"],
      ],
      [
        "a failure and success",
        [410, 3101],
        [expected, ok],
        [expected, "reported", "connectionLost", "warning"],
      ],
      [
        "all kinds",
        [410, 3101],
        [client, server, expected, ok],
        [server, "reported", "connectionLost", "error"],
      ],
      [
        "an unknown one among them",
        [410, 3101],
        ["Fatal", expected],
        [expected, "reported", "connectionLost", "warning"],
      ],

      ["nothing", [487, 0], undefined, [ok, "catalog", "canceled", "success"]],
      ["the same", [487, 0], [ok], [ok, "reported", "canceled", "success"]],
      ["an expected failure", [487, 0], [expected], [ok, "catalog", "canceled", "success"]],
      ["a client's failure", [487, 0], [client], [ok, "catalog", "canceled", "success"]],
      ["a server's failure", [0, 5000], [server], [ok, "catalog", "removed", "success"]],
      ["success and a failure", [487, 0], [ok, expected], [ok, "catalog", "canceled", "success"]],
      ["a failure", [0, 0], [server], [ok, "catalog", "left", "success"]],
      ["a failure", [486, 560486], [expected], [ok, "catalog", "busy", "success"]],

      ["a success", [undefined, 3101], [ok], [client, "catalog", "connectionLost", "error"]],
      ["a failure", [200, 4097], [client], [ok, "catalog", "endedForEveryone", "success"]],
      ["a success", [402, 560402], [ok], [expected, "catalog", "noCredit", "warning"]],
      ["a failure", [603, 540603], [expected], [ok, "catalog", "declined", "success"]],
      ["nothing", [500, 540500], undefined, [server, "catalog", "serviceProblem", "error"]],
      [
        "a milder failure",
        [500, 540500],
        [expected],
        [expected, "reported", "serviceProblem", "warning"],
      ],
      ["a success", [404, undefined], [ok], [client, "catalog", "callNotFound", "warning"]],
      [
        "a milder failure",
        [404, undefined],
        [expected],
        [expected, "reported", "callNotFound", "warning"],
      ],
    ])("and %s reported for %o: %j gives %j", (_, numbers, reported, result) => {
      expect(judgeEnd(numbers, reported)).toEqual(result);
    });
  });

  describe("with a class of codes, or nothing at all", () => {
    it.each<[string, Numbers, unknown, unknown[]]>([
      ["nothing", [459, undefined], undefined, [client, "codeClass", "failed", "error"]],
      ["nothing", [550, undefined], undefined, [server, "codeClass", "serviceProblem", "error"]],
      ["nothing", [650, undefined], undefined, [expected, "codeClass", "failed", "warning"]],
      ["nothing", [250, undefined], undefined, [ok, "codeClass", "ended", "success"]],
      ["nothing", [0, undefined], undefined, [ok, "codeClass", "ended", "success"]],
      ["nothing", [0, 12345], undefined, [ok, "codeClass", "ended", "success"]],
      ["nothing", [350, undefined], undefined, [undefined, undefined, "unknown", "info"]],
      ["nothing", [undefined, undefined], undefined, [undefined, undefined, "unknown", "info"]],
      ["nothing", [undefined, 99999], [], [undefined, undefined, "unknown", "info"]],
      ["unknown strings", [459, undefined], ["Fatal"], [client, "codeClass", "failed", "error"]],
      ["unknown strings", [350, undefined], ["Fatal"], [undefined, undefined, "unknown", "info"]],

      ["a success", [459, undefined], [ok], [client, "codeClass", "failed", "error"]],
      ["a success", [550, undefined], [ok], [server, "codeClass", "serviceProblem", "error"]],
      ["a success", [650, undefined], [ok], [expected, "codeClass", "failed", "warning"]],
      ["a success", [250, undefined], [ok], [ok, "reported", "ended", "success"]],
      ["a success", [0, 12345], [ok], [ok, "reported", "ended", "success"]],
      ["a success", [350, undefined], [ok], [ok, "reported", "ended", "success"]],
      ["a success", [undefined, undefined], [ok], [ok, "reported", "ended", "success"]],

      ["a failure", [459, undefined], [expected], [expected, "reported", "failed", "warning"]],
      ["a failure", [459, undefined], [server], [server, "reported", "serviceProblem", "error"]],
      ["a failure", [550, undefined], [client], [client, "reported", "failed", "error"]],
      ["a failure", [650, undefined], [server], [server, "reported", "serviceProblem", "error"]],
      ["a failure", [250, undefined], [expected], [expected, "reported", "failed", "warning"]],
      ["a failure", [0, 12345], [client], [client, "reported", "failed", "error"]],
      ["a failure", [0, 12345], [ok, server], [server, "reported", "serviceProblem", "error"]],
      ["a failure", [350, undefined], [expected], [expected, "reported", "failed", "warning"]],
      ["a failure", [undefined, undefined], [client], [client, "reported", "failed", "error"]],
    ])("and %s reported for %o: %j gives %j", (_, numbers, reported, result) => {
      expect(judgeEnd(numbers, reported)).toEqual(result);
    });
  });

  describe("with a termination name", () => {
    it.each<[string, unknown, unknown[]]>([
      ["NetworkError", [ok], [client, "catalog", "connectionLost", "error"]],
      ["NetworkError", undefined, [client, "catalog", "connectionLost", "error"]],
      ["NetworkError", [expected], [expected, "reported", "connectionLost", "warning"]],
      ["Missed", [ok], [expected, "catalog", "noAnswer", "warning"]],
      ["Kicked", [ok], [ok, "catalog", "removed", "success"]],
      ["Kicked", [client], [ok, "catalog", "removed", "success"]],
      ["UnknownError", [ok], [undefined, undefined, "ended", "info"]],
      ["Unknown", undefined, [undefined, undefined, "ended", "info"]],
      ["UnknownError", [client], [client, "reported", "failed", "error"]],
      ["SomethingNew", [ok], [undefined, undefined, "ended", "info"]],
      ["SomethingNew", undefined, [undefined, undefined, "ended", "info"]],
      ["SomethingNew", [server], [server, "reported", "serviceProblem", "error"]],
    ])("%s and %j reported gives %j", (message, reported, result) => {
      expect(judgeEnd([0, 0], reported, { message })).toEqual(result);
    });
  });

  describe("with an app's own row", () => {
    it("takes the row's category, and the outcome's usual one if it has none", () => {
      const rows: CallEndCatalogRow[] = [
        { code: 470, outcome: "busy" },
        { code: 471, outcome: "busy", category: "ExpectedError" },
        { code: 472, outcome: "serviceProblem" },
      ];

      expect(judgeEnd([470, 1], [], { rows })).toEqual([ok, "catalog", "busy", "success"]);
      expect(judgeEnd([471, 1], [], { rows })).toEqual([expected, "catalog", "busy", "warning"]);
      expect(judgeEnd([472, 1], [], { rows })).toEqual([
        server,
        "catalog",
        "serviceProblem",
        "error",
      ]);
    });

    it("lets no report turn it into its opposite", () => {
      const rows: CallEndCatalogRow[] = [
        { code: 470, outcome: "busy" },
        { code: 472, outcome: "notAllowed" },
      ];

      expect(judgeEnd([470, 1], [server], { rows })).toEqual([ok, "catalog", "busy", "success"]);
      expect(judgeEnd([472, 1], [ok], { rows })).toEqual([
        expected,
        "catalog",
        "notAllowed",
        "warning",
      ]);
    });
  });

  describe("of an error", () => {
    const isError = true;
    const none: Numbers = [undefined, undefined];

    it.each<[string, Numbers, unknown, unknown[]]>([
      ["no codes", none, undefined, [client, "error", "setupFailed", "error"]],
      ["a reported category", none, [expected], [expected, "reported", "setupFailed", "warning"]],
      ["a reported success", none, [ok], [client, "error", "setupFailed", "error"]],
      [
        "a client's code",
        [459, undefined],
        undefined,
        [client, "codeClass", "setupFailed", "error"],
      ],
      [
        "a server's code",
        [550, undefined],
        undefined,
        [server, "codeClass", "serviceProblem", "error"],
      ],
      [
        "a code for a lost network",
        [490, undefined],
        undefined,
        [client, "catalog", "connectionProblem", "error"],
      ],
      ["a plain code", [0, 99_999], undefined, [client, "error", "setupFailed", "error"]],
      ["a plain code and success", [0, 99_999], [ok], [ok, "reported", "ended", "success"]],
      ["a row of its own", [410, 3101], undefined, [client, "catalog", "connectionLost", "error"]],
    ])("with %s is a failed start: %o, %j is %j", (_, numbers, reported, result) => {
      expect(judgeEnd(numbers, reported, { isError })).toEqual(result);
      expect(judgeEnd(numbers, reported, { isError, context: {} })).toEqual(result);
    });

    it("is the end of a call that is known to have been connected", () => {
      const context = { wasConnected: true };

      expect(judgeEnd(none, [], { isError, context })).toEqual([
        undefined,
        undefined,
        "unknown",
        "info",
      ]);
      expect(judgeEnd([459, 1], [], { isError, context })[2]).toBe("failed");
      expect(judgeEnd([490, 1], [], { isError, context })[2]).toBe("connectionLost");
    });

    it("is a failed start where its name does not say whether it is a failure", () => {
      expect(judgeEnd([0, 0], [ok], { isError, message: "Unknown" })).toEqual([
        client,
        "error",
        "setupFailed",
        "error",
      ]);
    });

    it("is what the app's own row says", () => {
      const rows: CallEndCatalogRow[] = [{ code: 490, outcome: "connectionLost" }];

      expect(judgeEnd([490, 1], [], { isError, rows })[2]).toBe("connectionLost");
    });
  });

  describe("by what is known of the call", () => {
    it.each<[Numbers, EndContext, string]>([
      [[490, 4525], {}, "connectionProblem"],
      [[490, 4525], { wasConnected: true }, "connectionLost"],
      [[490, 4525], { wasConnected: false }, "couldNotConnect"],
      [[0, 5300], {}, "removed"],
      [[0, 5300], { isGroup: true }, "removed"],
      [[0, 5300], { isGroup: false }, "ended"],
      [[0, 5300], { isGroup: false, participant: "remote" }, "removed"],
    ])("%o with %j is %s", (numbers, context, outcome) => {
      expect(judgeEnd(numbers, [], { context })[2]).toBe(outcome);
    });

    it("takes nobody for the one who left in a record, but whom the app names", () => {
      expect(judgeEnd([0, 0], [], { isRecord: true })[2]).toBe("ended");
      expect(judgeEnd([0, 0], [], { isRecord: true, context: { participant: "local" } })[2]).toBe(
        "left",
      );
      expect(judgeEnd([0, 0], [], { isRecord: true, context: { participant: "remote" } })[2]).toBe(
        "left",
      );
    });

    it("leaves the app's own rows alone", () => {
      const rows: CallEndCatalogRow[] = [
        { subCode: 5300, outcome: "removed" },
        { code: 0, subCode: 0, outcome: "left" },
      ];

      expect(judgeEnd([0, 5300], [], { rows, context: { isGroup: false } })[2]).toBe("removed");
      expect(judgeEnd([0, 0], [], { rows, isRecord: true })[2]).toBe("left");
    });
  });

  describe("of an outcome in which nothing failed but the circumstances", () => {
    const quiet = [
      "noAnswer",
      "callNotFound",
      "numberNotFound",
      "blocked",
      "notInvited",
      "roomNotOpen",
      "networkBlocked",
      "actionFailed",
    ] as const;

    it.each(quiet)("is never louder than a warning: %s", (outcome) => {
      const rows: CallEndCatalogRow[] = [{ code: 470, outcome }];

      expect(judgeEnd([470, 1], [client], { rows })).toEqual([
        client,
        "reported",
        outcome,
        "warning",
      ]);
      expect(judgeEnd([470, 1], [server], { rows })).toEqual([
        server,
        "reported",
        outcome,
        "warning",
      ]);
      expect(judgeEnd([470, 1], [], { rows })[3]).toBe("warning");
    });

    it("makes nothing loud that is not, and nothing quiet that is", () => {
      const successes = Object.values(outcomes).filter(({ category }) => category === "Success");

      expect(successes.filter(({ isQuiet }) => isQuiet)).toEqual([]);
      expect(judgeEnd([410, 3101], [])[3]).toBe("error");
    });
  });
});
