import { type CallEndCompleteLocale, enUS } from "../../src/index.js";
import { pseudoLocale } from "./pseudoLocale.js";

/** Every language in src/locales; a file exports its language and nothing else. */
const modules = import.meta.glob<Record<string, CallEndCompleteLocale>>("../../src/locales/*.ts", {
  eager: true,
});
const others = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter(({ tag }) => tag !== enUS.tag);

/** The languages that the toolbar offers: English, those to import, and the pseudo language. */
export const locales: readonly CallEndCompleteLocale[] = [enUS, ...others, pseudoLocale];

/** The same by the words on its menu: their own names, e.g. `Deutsch`. */
export const localeNames: Readonly<Record<string, string>> = Object.fromEntries(
  locales.map(({ tag }) => [tag, tag === pseudoLocale.tag ? "Pseudo language" : ownName(tag)]),
);

/** The language with the tag, else English. */
export function localeByTag(tag: unknown): CallEndCompleteLocale {
  return locales.find((locale) => locale.tag === tag) ?? enUS;
}

/** With its region only where another one has the same language. */
function ownName(tag: string): string {
  const [language = tag] = tag.split("-");
  const isAlone = locales.filter((locale) => locale.tag.startsWith(`${language}-`)).length === 1;
  const names = new Intl.DisplayNames(tag, { type: "language", languageDisplay: "standard" });
  return names.of(isAlone || tag === enUS.tag ? language : tag) ?? tag;
}
