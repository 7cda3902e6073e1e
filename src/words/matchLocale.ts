import { attempt } from "../reason/attempt.js";
import { enUSWords } from "./enUSWords.js";
import type { CallEndLocale } from "./CallEndLocale.js";

/** What is known of a tag: its language, its likely script, its likely region. */
type Likely = readonly string[];

const known = new Map<string, Likely | undefined>();

/**
 * The language for a tag, or for the first of several that fits one, as in `navigator.languages`: the
 * exact one, else the same language in the same script, else the same language, else another one of the
 * same country, else English. Without a tag it is the first of the given locales, else English.
 */
export function matchLocale(
  tags: string | readonly string[] | undefined,
  locales?: readonly CallEndLocale[],
): CallEndLocale {
  const given = Array.isArray(locales) ? (locales as readonly CallEndLocale[]) : [];
  if (tags == null) return given[0] ?? enUSWords;
  const all = [...given, enUSWords];
  for (const tag of [tags].flat()) {
    const same = all.find((locale) => locale?.tag === tag);
    if (same) return same;
    for (const length of [3, 2, 1, 0]) {
      const wanted = likeness(tag, length);
      const found = wanted && all.find((locale) => likeness(locale?.tag, length) === wanted);
      if (found) return found;
    }
  }
  return enUSWords;
}

/**
 * What a tag has in common with those that are alike: so many of its language, script and region; with
 * none of them its country, as Norwegian has two languages: `nn` and `no` are read as `nb`.
 */
function likeness(tag: unknown, length: number): string | undefined {
  const likely = maximize(tag);
  return (length ? likely?.slice(0, length) : maximize(likely?.[0])?.slice(1))?.join("-");
}

/** By what Unicode knows of the likely script and region; `undefined` if it is no tag. */
function maximize(tag: unknown): Likely | undefined {
  const name = String(tag).replaceAll("_", "-");
  if (!known.has(name)) {
    known.set(
      name,
      attempt(() => new Intl.Locale(name).maximize().baseName.split("-")),
    );
  }
  return known.get(name);
}
