import { enUS } from "../locales/en-US.js";
import type { CallEndLocale } from "./CallEndLocale.js";

/**
 * The language for a tag: the exact one, else the first of the same language, else English. Without
 * a tag it is the first of the given locales, else English.
 */
export function matchLocale(
  tag: string | undefined,
  locales: readonly CallEndLocale[] = [],
): CallEndLocale {
  if (tag === undefined) return locales[0] ?? enUS;
  const wanted = normalize(tag);
  const all = [...locales, enUS];
  return (
    all.find((locale) => normalize(locale.tag) === wanted) ??
    all.find((locale) => languageOf(locale.tag) === languageOf(tag)) ??
    enUS
  );
}

function normalize(tag: string): string {
  return tag.replaceAll("_", "-").toLowerCase();
}

function languageOf(tag: string): string | undefined {
  return normalize(tag).split("-")[0];
}
