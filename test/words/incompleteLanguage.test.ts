import { describe, expect, it } from "vitest";
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";
import { enUS } from "../../src/locales/en-US.js";
import type { CallEndContext } from "../../src/words/CallEndContext.js";
import { enUSWords } from "../../src/words/enUSWords.js";
import type { CallEndLocale } from "../../src/words/CallEndLocale.js";

/** Languages as an app without a compiler, or of an older version, may have them. */
const inLanguage = (locale: unknown, context: CallEndContext = {}) =>
  describeCallEnd(
    { code: 603, subCode: 0 },
    { context, locale: "fi-FI", locales: [locale as CallEndLocale] },
  )!;

const finnish = {
  tag: "fi-FI",
  dir: "ltr",
  texts: { declined: { title: "Puhelu hylättiin" } },
  labels: { callAgain: "Soita uudelleen", tryAgain: 5 },
};

const { names, texts } = enUSWords;

describe("a language that lacks words", () => {
  it("is used for those it has, and English for the others", () => {
    const end = inLanguage(finnish);

    expect(end).toMatchObject({
      locale: "fi-FI",
      title: "Puhelu hylättiin",
      description: enUS.texts.declined.description,
    });
    expect(end.actions).toEqual([
      { kind: "retry", label: "Soita uudelleen", busyLabel: enUSWords.labels.calling },
    ]);
    expect(end.labels).toEqual({ ...enUS.labels, callAgain: "Soita uudelleen" });
  });

  it("keeps its plain words where only English has a variant", () => {
    expect(inLanguage(finnish, { direction: "Incoming" }).title).toBe("Puhelu hylättiin");
  });

  it("has English names and words for another participant", () => {
    expect(inLanguage(finnish, { participant: "remote" }).title).toBe(
      texts.declined.remote.title.replace("{name}", names.thisPerson),
    );
  });

  it("keeps its direction", () => {
    expect(inLanguage({ tag: "fi-FI", dir: "rtl" }).dir).toBe("rtl");
    expect(inLanguage({ tag: "fi-FI", dir: "up" }).dir).toBe("ltr");
  });

  it.each([
    ["nothing but a tag", { tag: "fi-FI" }],
    ["words of the wrong kind", { tag: "fi-FI", texts: 5, labels: "labels", names: null }],
  ])("may have %s", (_, locale) => {
    expect(inLanguage(locale)).toMatchObject({
      title: enUS.texts.declined.title,
      description: enUS.texts.declined.description,
      labels: enUS.labels,
      dir: "ltr",
    });
  });
});
