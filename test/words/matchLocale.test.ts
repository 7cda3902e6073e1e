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
    ["de", "de-AT"],
    ["de-CH", "de-AT"],
    ["ar", "ar-SA"],
    ["ar-EG-u-nu-latn", "ar-SA"],
    ["pt-BR", "pt"],
    ["en-AU", "en-GB"],
    ["fr-FR", "en-US"],
    ["d", "en-US"],
    ["deu", "en-US"],
    ["", "en-US"],
    ["-", "en-US"],
    ["__proto__", "en-US"],
  ])("answers %j with %s", (tag, expected) => {
    expect(matchLocale(tag, locales).tag).toBe(expected);
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
