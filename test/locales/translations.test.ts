import { describe, expect, it } from "vitest";
import { enUS } from "../../src/locales/en-US.js";
import { allTexts } from "../../stories/support/allTexts.js";
import { breaking } from "./breaking.js";
import { files, languages, names } from "./languages.js";
import { scriptOf } from "./script.js";

describe.each(files)("src/locales/$tag.ts", ({ tag, exported }) => {
  it("exports one language under its tag, and nothing else", () => {
    expect(Object.keys(exported)).toEqual([tag.replaceAll("-", "")]);
    expect(Object.values(exported).map((locale) => locale.tag)).toEqual([tag]);
  });
});

const isEnglish = (tag: string) => tag.startsWith("en-");
const translations = languages.filter(({ locale }) => !isEnglish(locale.tag));

describe.each(translations)("the translation into $locale.tag", ({ locale, sameInEnglish }) => {
  const { dir, letter, foreign } = scriptOf(locale.tag);

  it("leaves nothing in English", () => {
    const english = new Map(allTexts(enUS).map(({ path, text }) => [path, text]));
    const left = breaking(
      locale,
      (text, path) => text === english.get(path) && !sameInEnglish.includes(text),
    );

    expect(left, "Translate it, or list it in test/locales/languages.ts").toEqual([]);
  });

  it("is in the language's own script, in its direction, but for names", () => {
    const plain = (text: string) =>
      ["{name}", "{time}", ...names].reduce((rest, name) => rest.replaceAll(name, ""), text);

    expect(breaking(locale, (text) => !letter.test(text))).toEqual([]);
    expect(breaking(locale, (text) => foreign.test(plain(text)))).toEqual([]);
    expect(locale.dir).toBe(dir);
  });

  it("is no copy of another one", () => {
    const texts = new Set(allTexts(locale).map(({ text }) => text));
    const copied = languages
      .filter((other) => languageOf(other.locale.tag) !== languageOf(locale.tag))
      .filter((other) => {
        const same = allTexts(other.locale).filter(({ text }) => texts.has(text));
        return same.length > texts.size / 3;
      });

    expect(copied.map((other) => other.locale.tag)).toEqual([]);
  });

  it("has a full stop after every description and none after a title", () => {
    const stop = /[.…。।۔]$/;
    // Thai has no such stop.
    const end = locale.tag.startsWith("th-") ? /$(?<![.…])/ : /[.…。।۔]$/;

    expect(breaking(locale, (text, path) => path.endsWith(".title") && stop.test(text))).toEqual(
      [],
    );
    expect(
      breaking(locale, (text, path) => path.endsWith(".description") && !end.test(text)),
    ).toEqual([]);
  });
});

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}
