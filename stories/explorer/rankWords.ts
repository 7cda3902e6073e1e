import type { CatalogEntry } from "./CatalogEntry.js";

/**
 * How well an entry fits the words (as `toWords` writes them): each has to be somewhere in it, and
 * counts more in its name than in its advice, and at the start of a word than inside.
 */
export function rankWords({ words }: CatalogEntry, wanted: readonly string[]): number | undefined {
  let rank = 0;
  for (const word of wanted) {
    const starts = words.findIndex((text) => text.includes(` ${word}`));
    const place = starts < 0 ? words.findIndex((text) => text.includes(word)) : starts;
    if (place < 0) return undefined;
    rank += starts < 0 ? words.length + place : place;
  }
  return rank;
}
