import { adviseDeveloper, type KnownCallOutcome, describeCallEnd } from "../../src/index.js";
import { locales } from "../support/locales.js";
import { pseudoLocale } from "../support/pseudoLocale.js";
import type { Reason } from "./CatalogEntry.js";
import { searchWords } from "./searchWords.js";
import { toWords } from "./toWords.js";

/** People search in any language, whichever is shown; nobody types the pseudo language. */
const languages = locales.filter((locale) => locale !== pseudoLocale);

const translated = new Map<KnownCallOutcome, { titles: string; texts: string }>();

/**
 * What an end can be found by, the most telling first: its name, titles, what people call it, its
 * category, texts and advice.
 */
export function wordsOf(key: string, reason: Reason, outcome: KnownCallOutcome): readonly string[] {
  const found = describeCallEnd(reason);
  const advice = adviseDeveloper(reason);
  const { titles, texts } = inAllLanguages(outcome);
  return [
    toWords(`${key} ${outcome}`),
    titles,
    toWords(searchWords[outcome] ?? ""),
    toWords(`${found?.category} ${found?.severity}`),
    texts,
    toWords(advice?.message ?? ""),
    toWords((advice?.advice ?? []).join(" ")),
  ];
}

/** Kept, as most outcomes come of several codes. */
function inAllLanguages(outcome: KnownCallOutcome) {
  const known = translated.get(outcome);
  if (known) return known;
  const all = languages.map(({ texts }) => texts[outcome]).filter(Boolean);
  const words = {
    titles: toWords(all.map(({ title }) => title ?? "").join(" ")),
    texts: toWords(all.map(textsIn).join(" ")),
  };
  translated.set(outcome, words);
  return words;
}

function textsIn(value: string | object): string {
  return typeof value === "string" ? value : Object.values(value).map(textsIn).join(" ");
}
