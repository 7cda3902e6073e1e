import { enUSWords } from "./enUSWords.js";
import type { CallEndLocale } from "./CallEndLocale.js";

/**
 * The language for a tag: the exact one, else the first of the same language, else English. Without
 * a tag it is the first of the given locales, else English.
 */
export function matchLocale(
  tag: string | undefined,
  locales?: readonly CallEndLocale[],
): CallEndLocale {
  const given = Array.isArray(locales) ? (locales as readonly CallEndLocale[]) : [];
  if (tag == null) return given[0] ?? enUSWords;
  const find = (count?: number) => {
    const subtags = (of: unknown) => `${of}`.toLowerCase().split(/[-_]/, count).join();
    return [...given, enUSWords].find((locale) => subtags(locale?.tag) === subtags(tag));
  };
  return find() ?? find(1) ?? enUSWords;
}
