import { type CallEndCompleteLocale, enUS } from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import { deDE } from "../../src/locales/de-DE.js";
import { pseudoLocale } from "./pseudoLocale.js";

/** The languages that the toolbar offers, by the words on its menu. */
export const localeNames: Readonly<Record<string, string>> = {
  "en-US": "English",
  "de-DE": "Deutsch",
  "ar-SA": "العربية",
  "en-XA": "Pseudo language",
};

/** The languages that the toolbar offers. */
export const locales: readonly CallEndCompleteLocale[] = [enUS, deDE, arSA, pseudoLocale];

/** The language with the tag, else English. */
export function localeByTag(tag: unknown): CallEndCompleteLocale {
  return locales.find((locale) => locale.tag === tag) ?? enUS;
}
