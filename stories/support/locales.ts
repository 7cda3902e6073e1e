import { type CallEndLocale, enUS } from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import { deDE } from "../../src/locales/de-DE.js";

/** The languages that the toolbar offers. */
export const locales: readonly CallEndLocale[] = [enUS, deDE, arSA];

/** The language with the tag, else English. */
export function localeByTag(tag: unknown): CallEndLocale {
  return locales.find((locale) => locale.tag === tag) ?? enUS;
}
