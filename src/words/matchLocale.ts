import { attempt } from "../reason/attempt.js";
import { enUSWords } from "./enUSWords.js";
import type { CallEndLocale } from "./CallEndLocale.js";

/** What is known of a tag: its language, its likely script, its likely region. */
type Likely = readonly string[];

const known = new Map<string, Likely | undefined>();

/**
 * The language for a tag, or for the first of several that fits one, as in `navigator.languages`: the
 * exact one, else the same language in the same script, else the same language, else the main one of its
 * country, else English. Without a tag it is the first of the given locales, else English.
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
      const found = wanted && all.find((locale) => likeness(locale?.tag, length || 2) === wanted);
      // English, only because it is spoken there, can wait for a tag that comes later.
      if (found && (length || !wanted.startsWith("en-"))) return found;
    }
  }
  return enUSWords;
}

/**
 * What a tag has in common with those that are alike: so many of its language, script and region; with
 * none of them the main language of its country in its script, as Norwegian has two: `nn` is read as `nb`.
 */
function likeness(tag: unknown, length: number): string | undefined {
  const likely = maximize(tag);
  if (!likely || length) return likely?.slice(0, length).join("-");
  const country = maximize(likely[0])?.[2];
  return `${maximize(`und-${country}`)?.[0]}-${likely[1]}`;
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
