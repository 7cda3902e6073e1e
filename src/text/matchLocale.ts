import { enUSWords } from "../locales/enUSWords.js";
import type { CallEndDetailsLabels, CallEndLocale, CallEndWords } from "./CallEndLocale.js";

/**
 * The language for a tag: the exact one, else the first of the same language, else English. Without
 * a tag it is the first of the given locales, else English.
 */
export function matchLocale(
  tag: string | undefined,
  locales: readonly CallEndLocale[] = [],
): CallEndWords & { details?: CallEndDetailsLabels } {
  if (tag === undefined) return locales[0] ?? enUSWords;
  const wanted = normalize(tag);
  const all = [...locales, enUSWords];
  return (
    all.find((locale) => normalize(locale.tag) === wanted) ??
    all.find((locale) => languageOf(locale.tag) === languageOf(tag)) ??
    enUSWords
  );
}

function normalize(tag: string): string {
  return tag.replaceAll("_", "-").toLowerCase();
}

function languageOf(tag: string): string | undefined {
  return normalize(tag).split("-")[0];
}
