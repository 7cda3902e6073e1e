import { adviseDeveloper, type KnownCallOutcome, describeCallEnd, enUS } from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import { deDE } from "../../src/locales/de-DE.js";
import type { Reason } from "./CatalogEntry.js";
import { searchWords } from "./searchWords.js";
import { toWords } from "./toWords.js";

/** Languages that people search in; nobody types the pseudo language. */
const languages = [enUS, deDE, arSA];

/**
 * What an end can be found by, the most telling first: its name, titles, what people call it, its
 * category, texts and advice.
 */
export function wordsOf(key: string, reason: Reason, outcome: KnownCallOutcome): readonly string[] {
  const found = describeCallEnd(reason);
  const advice = adviseDeveloper(reason);
  return [
    `${key} ${outcome}`,
    languages.map(({ texts }) => texts[outcome].title).join(" "),
    searchWords[outcome] ?? "",
    `${found?.category} ${found?.severity}`,
    languages.map(({ texts }) => textsIn(texts[outcome])).join(" "),
    advice?.message ?? "",
    (advice?.advice ?? []).join(" "),
  ].map(toWords);
}

function textsIn(value: string | object): string {
  return typeof value === "string" ? value : Object.values(value).map(textsIn).join(" ");
}
