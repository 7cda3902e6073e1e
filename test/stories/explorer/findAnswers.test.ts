import { describe, expect, it } from "vitest";
import { describeCallEnd, enUS } from "../../../src/index.js";
import { findAnswers } from "../../../stories/explorer/findAnswers.js";
import { listEntries } from "../../../stories/explorer/listEntries.js";
import { searchWords } from "../../../stories/explorer/searchWords.js";
import { pseudoLocale } from "../../../stories/support/pseudoLocale.js";
import { languages } from "../../locales/languages.js";
import { codeRows, nameRows, statusRows } from "../../support/catalogRows.js";

const entries = listEntries();
const keys = (search: string) => findAnswers(entries, search).map(({ key }) => key);
const outcomeOf = (key: string | undefined) => entries.find((entry) => entry.key === key)?.outcome;

describe("the catalog", () => {
  it("is all there while nothing is typed", () => {
    const rows = codeRows.length + nameRows.length + statusRows.length;
    const outcomes = new Set(entries.map(({ outcome }) => outcome));
    expect(keys("").length).toBeGreaterThanOrEqual(rows);
    expect([...outcomes].toSorted()).toEqual(Object.keys(enUS.texts).toSorted());
    expect(new Set(keys("")).size).toBe(entries.length);
  });

  it.each(entries.map(({ key, reason, outcome }) => ({ key, reason, outcome })))(
    "shows $key as what it is",
    ({ reason, outcome }) => {
      expect(describeCallEnd(reason)?.outcome).toBe(outcome);
    },
  );
});

describe("numbers", () => {
  it.each(codeRows.filter(({ code, subCode }) => code !== null && subCode !== null))(
    "find $key first when both are typed",
    ({ key }) => {
      expect(keys(key)[0]).toBe(key);
    },
  );

  it.each([
    ["3101", "410/3101"],
    ["410", "410/"],
    ["480 10077", "480/10077"],
    ["480, 10077", "480/10077"],
    ["10044", "/10044"],
    ["0", "0/0"],
    ["607", "SIP 607"],
    ["560607", "SIP 607"],
  ])("%s finds %s first", (search, key) => {
    expect(keys(search)[0]).toBe(key);
  });

  it("that are exact come before those that only begin so", () => {
    const found = keys("500");
    const exact = found.findLastIndex((key) => key === "SIP 500" || key.startsWith("500/"));
    const longer = found.findIndex((key) => /^\d*\/500\d/.test(key));
    expect(exact).toBeGreaterThan(0);
    expect(longer).toBe(exact + 1);
    expect(keys("310").slice(0, 3)).toContain("410/3101");
  });

  it("without a row of their own are answered as the kit would", () => {
    const [first, second] = findAnswers(entries, "480/99999");
    expect(first).toMatchObject({ label: "480 / 99999", reason: { code: 480, subCode: 99_999 } });
    expect(second?.key).toBe("480/");
    expect(findAnswers(entries, "199")[0]).toMatchObject({ label: "199", reason: { code: 199 } });
  });

  it("that are still being typed do not jump to something else", () => {
    expect(keys("410/")[0]).toBe("410/");
    expect(keys("410/310")[0]).toBe("pasted");
    expect(keys("410/310").slice(1)).toEqual(expect.arrayContaining(["410/3100", "410/3101"]));
  });
});

/** Every title of every language, with what it is said about. */
const titles = languages
  .filter(({ locale }) => locale !== pseudoLocale)
  .map(({ locale }) => ({
    tag: locale.tag,
    titles: Object.entries(locale.texts).map(([outcome, { title }]) => ({ outcome, title })),
  }));

/** One end of each outcome. */
const examples = entries.filter(
  ({ outcome }, index) => index === entries.findIndex((entry) => entry.outcome === outcome),
);

describe("words", () => {
  it.each(titles)("in $tag find every outcome by its title", ({ titles: own }) => {
    const isFound = ({ outcome, title }: (typeof own)[number]) =>
      findAnswers(examples, title).some(({ key, isNear }) => !isNear && outcomeOf(key) === outcome);

    expect(own.filter((each) => !isFound(each))).toEqual([]);
  });

  it.each([
    ["busy", "busy"],
    ["besetzt", "busy"],
    ["مشغول", "busy"],
    ["マイク ブロック", "deviceBlocked"],
    ["通話 拒否", "declined"],
    ["firewall", "networkBlocked"],
    ["signInExpired", "signInExpired"],
    ["sign in expired", "signInExpired"],
    ["declined your call", "declined"],
  ])("%s finds what is %s first", (search, outcome) => {
    expect(outcomeOf(keys(search)[0])).toBe(outcome);
  });

  it("find a termination name by its parts", () => {
    expect(keys("NetworkError")[0]).toBe("NetworkError");
    expect(keys("network error")).toContain("NetworkError");
  });

  it("find a category as a whole", () => {
    const found = findAnswers(entries, "UnexpectedServerError");
    const categories = found.map(({ reason }) => describeCallEnd(reason)?.category);
    expect(new Set(categories)).toEqual(new Set(["UnexpectedServerError"]));
    expect(found.length).toBeGreaterThan(10);
  });

  it("have to be there all together, in whatever order", () => {
    expect(keys("firewall proxy")).toEqual(keys("proxy firewall"));
  });

  it("that nothing has all of find what has the most of them, and say so", () => {
    expect(new Set(keys("firewall nonsense").map(outcomeOf))).toEqual(new Set(["networkBlocked"]));
    expect(findAnswers(entries, "firewall nonsense").every(({ isNear }) => isNear)).toBe(true);
    expect(findAnswers(entries, "firewall").some(({ isNear }) => isNear)).toBe(false);
    expect(keys("why did the call")).toEqual([]);
  });

  // As people ask; of several outcomes, the first that the kit has.
  it.each<[search: string, ...outcomes: string[]]>([
    ["invalid token", "signInExpired"],
    ["token expired", "signInExpired"],
    ["poor network", "connectionLost", "couldNotConnect"],
    ["bad wifi", "connectionLost"],
    ["no microphone", "deviceMissing", "deviceBlocked"],
    ["camera in use", "deviceBusy", "deviceBlocked"],
    ["my camera is in use by zoom", "deviceBusy", "deviceBlocked"],
    ["mic permission denied", "deviceBlocked"],
    ["kicked", "removed"],
    ["hung up", "left", "declined"],
    ["waiting room too long", "lobbyTimeout"],
    ["throttled", "tooManyRequests"],
    ["wrong phone number", "invalidNumber"],
    ["server outage", "serviceProblem"],
    ["browser crashed", "leftAbruptly"],
    ["no money", "noCredit"],
    ["redirected", "transferred"],
    ["old browser", "unsupported", "leftAbruptly"],
  ])("%j finds the nearest outcome near the top", (search, ...outcomes) => {
    const wanted = outcomes.find((outcome) => outcome in enUS.texts);
    const found = keys(search).map(outcomeOf);
    expect([...new Set(found)].slice(0, 3)).toContain(wanted);
  });

  it("are there for every outcome", () => {
    const without = Object.keys(enUS.texts).filter((outcome) => !searchWords[outcome]);
    expect(without).toEqual([]);
  });

  it("with a number are a search, not a log line", () => {
    expect(keys("busy 486").slice(0, 2)).toEqual(["486/", "486/540486"]);
  });
});

describe("a pasted text", () => {
  it("is the first answer, and the row of its numbers the second", () => {
    const text =
      '{"code":410,"subCode":3101,"message":"Gone","resultCategories":["ExpectedError"]}';
    const [read, row] = findAnswers(entries, text);
    expect(read).toMatchObject({ key: "pasted", label: "410 / 3101", from: "object" });
    expect(read?.reason.resultCategories).toEqual(["ExpectedError"]);
    expect(row?.key).toBe("410/3101");
  });

  it("with two known numbers is read even where its words are found elsewhere", () => {
    expect(keys("call 410 3101")[0]).toBe("pasted");
  });

  it("of an error is the first answer, called by the error's name", () => {
    const [read] = findAnswers(entries, "NotAllowedError: Permission denied");
    expect(read).toMatchObject({
      label: "NotAllowedError",
      reason: { name: "NotAllowedError", message: "Permission denied" },
      from: "error",
    });
  });

  it("that says nothing finds nothing", () => {
    expect(keys("zzzz qqqq")).toEqual([]);
  });
});
