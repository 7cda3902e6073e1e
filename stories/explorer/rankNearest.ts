import type { CatalogEntry } from "./CatalogEntry.js";

/** Words that are in every question and say nothing about the end. */
const empty = new Set(
  "the and for was did does why this that with when how call calls user".split(" "),
);

/** How near an entry comes to words that no entry has all of. */
export interface Nearness {
  /** How many of the words it has. */
  readonly count: number;
  /** As of `rankWords`. */
  readonly rank: number;
}

/**
 * How near an entry comes to the words by its name, its titles and what people call it;
 * `undefined` if it has none of them.
 */
export function rankNearest(
  { words }: CatalogEntry,
  wanted: readonly string[],
): Nearness | undefined {
  const places = wanted
    .filter((word) => word.length > 2 && !empty.has(word))
    .map((word) => words.slice(0, 3).findIndex((text) => `${text} `.includes(` ${word} `)))
    .filter((place) => place >= 0);
  if (places.length === 0) return undefined;
  return { count: places.length, rank: places.reduce((sum, place) => sum + place, 0) };
}
