import { attempt } from "../reason/attempt.js";
import { enUSWords } from "./enUSWords.js";
import type { CallEndLocale } from "./CallEndLocale.js";

type Closeness = (wanted: Intl.Locale, given: Intl.Locale) => boolean;

/** From the surest to the last resort; all by what Unicode knows of the likely script and region. */
const degrees: readonly Closeness[] = [
  (wanted, given) => isAlike(wanted, given) && wanted.region === given.region,
  isAlike,
  (wanted, given) => wanted.language === given.language,
  // Another language of the same country, as Norwegian has two: `nn` and `no` are read as `nb`.
  (wanted, given) => homeOf(wanted) !== undefined && homeOf(wanted) === homeOf(given),
];

const likely = new Map<string, Intl.Locale | undefined>();

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
  for (const tag of Array.isArray(tags) ? (tags as readonly string[]) : [tags]) {
    const same = all.find((locale) => locale?.tag === tag);
    const wanted = same ? undefined : maximize(tag);
    if (same) return same;
    for (const isClose of wanted ? degrees : []) {
      const found = all.find((locale) => {
        const known = maximize(locale?.tag);
        return known && isClose(wanted!, known);
      });
      if (found) return found;
    }
  }
  return enUSWords;
}

/** A tag with its likely script and region; `undefined` if it is none. */
function maximize(tag: unknown): Intl.Locale | undefined {
  const name = String(tag).replaceAll("_", "-");
  if (!likely.has(name))
    likely.set(
      name,
      attempt(() => new Intl.Locale(name).maximize()),
    );
  return likely.get(name);
}

function isAlike(one: Intl.Locale, other: Intl.Locale): boolean {
  return one.language === other.language && one.script === other.script;
}

function homeOf({ language }: Intl.Locale): string | undefined {
  const home = maximize(language);
  return home?.region && `${home.script}-${home.region}`;
}
