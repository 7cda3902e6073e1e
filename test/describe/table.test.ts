import { describe, expect, it } from "vitest";
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";
import { adviseDeveloper } from "../../src/developer/adviseDeveloper.js";
import { perspectives } from "../support/perspectives.js";
import { readTable, type TableEntry } from "../support/readTable.js";

/** What the table leaves out: the row with missing cells, and the rows without a subCode. */
const missingCategories: Record<string, string> = {
  "486/560486": "Success",
  "404/": "UnexpectedClientError",
  "408/": "UnexpectedClientError",
  "410/": "UnexpectedClientError",
  "430/": "ExpectedError",
  "480/": "ExpectedError",
  "481/": "UnexpectedClientError",
  "490/": "UnexpectedClientError",
  "491/": "UnexpectedClientError",
  "496/": "UnexpectedClientError",
  "497/": "UnexpectedClientError",
  "498/": "UnexpectedClientError",
  "500/": "UnexpectedServerError",
  "503/": "UnexpectedServerError",
  "504/": "UnexpectedServerError",
};

const outcomeOf: Record<string, string> = {
  "0/0": "left",
  "0/4097": "endedForEveryone",
  "0/4521": "leftAbruptly",
  "0/5000": "removed",
  "0/5003": "ended",
  "0/5300": "removed",
  "0/7000": "endedByService",
  "0/560000": "otherLeft",
  "403/510403": "blocked",
  "404/": "callNotFound",
  "408/": "setupFailed",
  "408/10057": "otherSetupFailed",
  "410/": "connectionLost",
  "410/3100": "couldNotConnect",
  "410/3101": "connectionLost",
  "410/3112": "networkBlocked",
  "410/301005": "connectionLost",
  "430/": "unreachable",
  "480/": "unreachable",
  "481/": "failed",
  "486/560486": "busy",
  "487/0": "canceled",
  "487/10003": "answeredElsewhere",
  "487/10004": "noAnswer",
  "487/10024": "declined",
  "487/540487": "canceled",
  "490/": "connectionLost",
  "491/": "connectionLost",
  "495/4507": "signInExpired",
  "496/": "connectionLost",
  "497/": "connectionLost",
  "498/": "connectionLost",
  "500/": "serviceProblem",
  "503/": "serviceProblem",
  "504/": "serviceProblem",
  "603/0": "declined",
};

const severities: Record<string, string> = {
  Success: "success",
  ExpectedError: "warning",
  UnexpectedClientError: "error",
  UnexpectedServerError: "error",
};

/** A call that is not there is nobody's failure, whatever its category. */
function severityOf(key: string, category: string): string | undefined {
  return key === "404/" ? "warning" : severities[category];
}

function keyOf({ code, subCode }: TableEntry): string {
  return `${code}/${subCode ?? ""}`;
}

function categoryOf(entry: TableEntry): string {
  return (
    entry.category.replace("Unxpected", "Unexpected") || (missingCategories[keyOf(entry)] ?? "")
  );
}

/** Everything that the user reads, whatever the app knows about the call. */
function readings(input: unknown) {
  return perspectives.map((context) => {
    const { title, description, actions } = describeCallEnd(input, { context })!;
    return { title, description, all: [title, description, ...actions.map((a) => a.label)] };
  });
}

const table = readTable();
const cases = table.map((entry) => ({ key: keyOf(entry), entry }));

describe("Microsoft's table", () => {
  it("has 36 different entries, 22 of them with a subCode", () => {
    expect(new Set(table.map(keyOf)).size).toBe(36);
    expect(table).toHaveLength(36);
    expect(table.filter(({ subCode }) => subCode !== undefined)).toHaveLength(22);
  });

  it("lacks exactly the categories that are completed here", () => {
    const lacking = table.filter(({ category }) => !category).map(keyOf);

    expect(lacking.toSorted()).toEqual(Object.keys(missingCategories).toSorted());
  });

  describe.each(cases)("$key", ({ key, entry }) => {
    const { code, subCode, message, advice, category: cell } = entry;
    const reported = { code, subCode, resultCategories: cell ? [cell] : [] };
    const category = categoryOf(entry);

    it("resolves to its own row", () => {
      expect(describeCallEnd({ code, subCode })).toMatchObject({
        code,
        subCode,
        matchedBy: subCode === undefined ? "code" : "code+subCode",
        outcome: outcomeOf[key],
        category,
        categorySource: "catalog",
        severity: severityOf(key, category),
      });
    });

    it("is the same with the table's own category and message reported", () => {
      expect(describeCallEnd({ ...reported, message })).toMatchObject({
        outcome: outcomeOf[key],
        category,
        categorySource: cell ? "reported" : "catalog",
        severity: severityOf(key, category),
      });
    });

    it("has a short title and a description in every perspective", () => {
      const wrong = readings({ code, subCode }).filter(
        ({ title, description }) => !title.trim() || title.length > 40 || !description.trim(),
      );

      expect(wrong).toEqual([]);
    });

    it("shows the user no number, address, “error” or exclamation mark", () => {
      const shown = readings({ ...reported, message }).flatMap(({ all }) => all);

      expect(shown.filter((text) => /\d|https?:|www\.|\.com|error|!/i.test(text))).toEqual([]);
    });

    it("gives the developer the table's message", () => {
      // This one changed its meaning over time, and the developer reads both.
      const newer = " Newer meaning: the service ended the call because it was over.";

      expect(adviseDeveloper({ code, subCode })?.message).toBe(
        key === "0/5003" ? message + newer : message,
      );
    });

    it("gives the developer the table's advice, and some of the kit's for a failure without", () => {
      const given = adviseDeveloper({ code, subCode })?.advice ?? [];
      const isLacking = advice.length === 0;

      expect(isLacking ? advice : given).toEqual(advice);
      expect(given.length > 0 || category === "Success").toBe(true);
      expect(given.filter((item) => /[<>]|&\w+;|^\s*[-*]|^\s|\s$|^$/.test(item))).toEqual([]);
    });

    it("tells the developer whether its category was inferred", () => {
      expect(adviseDeveloper({ code, subCode })?.categoryIsInferred).toBe(subCode === undefined);
    });
  });
});
