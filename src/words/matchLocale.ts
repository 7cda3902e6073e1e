import { attempt } from "../reason/attempt.js";
import { enUSWords } from "./enUSWords.js";
import type { CallEndLocale } from "./CallEndLocale.js";

/**
 * What two languages have in common that are alike, from the surest to the last resort; all by what
 * Unicode knows of the likely script and region.
 */
const likenesses: readonly ((likely: Intl.Locale) => string | undefined)[] = [
  ({ language, script, region }) => `${language}-${script}-${region}`,
  ({ language, script }) => `${language}-${script}`,
  ({ language }) => language,
  // Another language of the same country, as Norwegian has two: `nn` and `no` are read as `nb`.
  ({ language }) => {
    const { script, region } = maximize(language) ?? {};
    return region && `${script}-${region}`;
  },
];

const known = new Map<string, Intl.Locale | undefined>();

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
    for (const likeness of likenesses) {
      const of = (name: unknown) => {
        const likely = maximize(name);
        return likely && likeness(likely);
      };
      const wanted = of(tag);
      const found = wanted && all.find((locale) => of(locale?.tag) === wanted);
      if (found) return found;
    }
  }
  return enUSWords;
}

/** A tag with its likely script and region; `undefined` if it is none. */
function maximize(tag: unknown): Intl.Locale | undefined {
  const name = String(tag).replaceAll("_", "-");
  if (!known.has(name)) {
    known.set(
      name,
      attempt(() => new Intl.Locale(name).maximize()),
    );
  }
  return known.get(name);
}
