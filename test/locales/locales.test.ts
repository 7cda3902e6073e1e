import { describe, expect, it } from "vitest";
import type { KnownCallOutcome } from "../../src/catalog/CallOutcome.js";
import type { CallEndContext, CallEndCompleteLocale } from "../../src/index.js";
import { enUS } from "../../src/locales/en-US.js";
import { outcomes } from "../../src/catalog/data/outcomes.js";
import { getEndText } from "../../src/words/getEndText.js";
import { allTexts } from "../../stories/support/allTexts.js";
import { breaking } from "./breaking.js";
import { languages } from "./languages.js";
import { scriptOf } from "./script.js";

const isRemote = (path: string) => path.split(".").includes("remote");
const isOutcome = (path: string) => /^(texts|remote)\./.test(path);

describe.each(languages)("$locale.tag", ({ locale, maxTitle }) => {
  it("has texts to check", () => {
    expect(allTexts(locale).length).toBeGreaterThan(150);
    expect(allTexts(locale).filter(({ path }) => isRemote(path)).length).toBeGreaterThan(15);
  });

  it("has no empty text, and none with blanks too many", () => {
    expect(breaking(locale, (text) => !/\p{L}/u.test(text))).toEqual([]);
    expect(breaking(locale, (text) => /\s\s|^\s|\s$|[\t\n\u00a0]/.test(text))).toEqual([]);
  });

  it("has {name} only in what describes an end, {time} in what asks to wait, and no other", () => {
    const placeholder = /[{}%$<>]/;
    const known = (text: string, path: string) =>
      text.replaceAll(path === "labels.wait" ? "{time}" : "{name}", "");
    expect(breaking(locale, (text, path) => placeholder.test(known(text, path)))).toEqual([]);
    expect(locale.labels.wait).toContain("{time}");
    expect(breaking(locale, (text, path) => text.includes("{name}") && !isOutcome(path))).toEqual(
      [],
    );
  });

  it("has {name} in the same texts as English", () => {
    const named = (of: CallEndCompleteLocale) =>
      allTexts(of)
        .filter(({ text }) => text.includes("{name}"))
        .map(({ path }) => path);

    const known = new Set(allTexts(locale).map(({ path }) => path));
    expect(named(locale).toSorted()).toEqual(
      named(enUS)
        .filter((path) => known.has(path))
        .toSorted(),
    );
  });

  it("has no exclamation mark, address or code number", () => {
    expect(breaking(locale, (text) => /[!¡！]/.test(text))).toEqual([]);
    expect(breaking(locale, (text) => /https?:|www\.|\w\.\w/i.test(text))).toEqual([]);
    expect(breaking(locale, (text) => /\p{Nd}{3}/u.test(text))).toEqual([]);
  });

  it(`has no title of more than ${maxTitle} characters with a stand-in for the name`, () => {
    const { otherPerson, someone, thisPerson } = locale.names;
    const standIns = (path: string) => (isRemote(path) ? [thisPerson] : [otherPerson, someone]);
    const tooLong = (text: string, path: string) =>
      path.endsWith(".title") &&
      standIns(path).some((name) => text.replace("{name}", name).length > maxTitle);

    expect(breaking(locale, tooLong)).toEqual([]);
  });

  it("joins no letter to {name}, unless it puts no blanks between words", () => {
    const isJoined = (text: string) => /[\p{L}\p{M}]\{name\}|\{name\}\p{L}/u.test(text);

    expect(scriptOf(locale.tag).hasBlanks ? breaking(locale, isJoined) : []).toEqual([]);
  });

  it("says the same about two outcomes only where English does", () => {
    const english = sameWording(enUS);

    expect(english.length).toBeGreaterThan(0);
    expect(sameWording(locale).filter((pair) => !english.includes(pair))).toEqual([]);
  });
});

const withErrorWords = languages.filter(({ error }) => error);

describe.each(withErrorWords)("$locale.tag", ({ locale, error }) => {
  it("has no word for an error", () => {
    expect(breaking(locale, (text) => error!.test(text))).toEqual([]);
  });
});

const withSecondPerson = languages.filter(({ secondPerson }) => secondPerson);

describe.each(withSecondPerson)("$locale.tag", ({ locale, secondPerson }) => {
  it("speaks to the reader, but not about another participant", () => {
    const speaks = breaking(locale, (text) => secondPerson!.test(text));

    expect(speaks).not.toEqual([]);
    expect(speaks.filter((found) => isRemote(found.split(":")[0]!))).toEqual([]);
  });
});

const capitals = languages.filter(({ locale }) => scriptOf(locale.tag).hasCapitals);

describe.each(capitals)("$locale.tag", ({ locale }) => {
  it("has {name} at the start of a sentence only, and capital stand-ins", () => {
    expect(breaking(locale, (text) => /(?<!^\[?|[.?…] )\{name\}/.test(text))).toEqual([]);
    expect(
      breaking(locale, (text, path) => path.startsWith("names") && !/^\[?\p{Lu}/u.test(text)),
    ).toEqual([]);
  });
});

const views: Record<string, CallEndContext> = {
  plain: {},
  unconnected: { wasConnected: false },
  incoming: { direction: "Incoming" },
  outgoing: { direction: "Outgoing" },
  remote: { participant: "remote" },
};

/** The pairs of outcomes that read alike from one point of view, as `view: one = other`. */
function sameWording(locale: CallEndCompleteLocale): string[] {
  const names = Object.keys(outcomes) as KnownCallOutcome[];
  return Object.entries(views).flatMap(([view, context]) => {
    const read = names.map((outcome) => {
      const isFailure = outcomes[outcome].category !== "Success";
      const { title, description } = getEndText({ outcome, isFailure }, context, locale);
      return { outcome, text: `${title}\n${description}` };
    });
    return read.flatMap((one, index) =>
      read
        .slice(index + 1)
        .filter(({ text }) => text === one.text)
        .map(({ outcome }) => `${view}: ${one.outcome} = ${outcome}`),
    );
  });
}
