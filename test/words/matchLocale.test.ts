import { describe, expect, it } from "vitest";
import { enUS } from "../../src/locales/en-US.js";
import type { CallEndLocale } from "../../src/words/CallEndLocale.js";
import { matchLocale } from "../../src/words/matchLocale.js";

function locale(tag: string): CallEndLocale {
  return { ...enUS, tag };
}

const locales = ["de-AT", "de-DE", "ar-SA", "en-GB", "pt"].map(locale);

describe("matchLocale", () => {
  it.each([
    ["de-DE", "de-DE"],
    ["de-AT", "de-AT"],
    ["DE-de", "de-DE"],
    ["de_DE", "de-DE"],
    ["en-US", "en-US"],
    ["en-GB", "en-GB"],
    ["pt", "pt"],
    ["de", "de-DE"],
    ["de-CH", "de-AT"],
    ["ar", "ar-SA"],
    ["ar-EG-u-nu-latn", "ar-SA"],
    ["pt-BR", "pt"],
    ["en-AU", "en-GB"],
    ["fr-FR", "en-US"],
    ["d", "en-US"],
    ["deu", "de-DE"],
    ["xx", "en-US"],
    ["tlh", "en-US"],
    ["", "en-US"],
    ["-", "en-US"],
    ["__proto__", "en-US"],
  ])("answers %j with %s", (tag, expected) => {
    expect(matchLocale(tag, locales).tag).toBe(expected);
  });

  it.each([
    ["zh-Hant-HK", "zh-TW"],
    ["zh-HK", "zh-TW"],
    ["zh", "zh-CN"],
    ["zh-SG", "zh-CN"],
    ["pt", "pt-BR"],
    ["pt-PT", "pt-PT"],
    ["pt-AO", "pt-PT"],
    ["no", "nb-NO"],
    ["nn-NO", "nb-NO"],
    ["nb", "nb-NO"],
    ["iw", "he-IL"],
    ["gd", "en-US"],
    ["sr", "en-US"],
    ["sr-Latn-RS", "en-US"],
  ])("knows by the likely script and region that %s is read as %s", (tag, expected) => {
    const given = ["pt-PT", "pt-BR", "zh-CN", "zh-TW", "nb-NO", "he-IL"].map(locale);

    expect(matchLocale(tag, given).tag).toBe(expected);
  });

  it.each<[readonly string[], string]>([
    [["fr-FR", "de-CH", "ar"], "de-AT"],
    [["xx-invalid-tag-", "", "ar-EG"], "ar-SA"],
    [["fr", "it"], "en-US"],
    [["af-ZA", "de-DE"], "de-DE"],
    [["en-US", "de-DE"], "en-US"],
    [[], "en-US"],
  ])("answers %j, as browsers tell it, with %s", (tags, expected) => {
    expect(matchLocale(tags, locales).tag).toBe(expected);
  });

  it("hands out the very object that was passed in", () => {
    expect(matchLocale("de-DE", locales)).toBe(locales[1]);
  });

  it("takes the first of the given languages without a tag", () => {
    expect(matchLocale(undefined, locales).tag).toBe("de-AT");
  });

  it("is English when nothing is given", () => {
    expect(matchLocale(undefined).tag).toBe("en-US");
    expect(matchLocale(undefined, []).tag).toBe("en-US");
    expect(matchLocale("de-DE").tag).toBe("en-US");
    expect(matchLocale("en").tag).toBe("en-US");
  });

  it("prefers an app's own American English to the built-in one", () => {
    const own = locale("en-US");

    expect(matchLocale("en-US", [own])).toBe(own);
  });
});
