import type { CatalogEntry } from "./CatalogEntry.js";
import { rankNearest } from "./rankNearest.js";
import { rankNumbers } from "./rankNumbers.js";
import { rankWords } from "./rankWords.js";
import { readNumbers } from "./readNumbers.js";
import { toWords } from "./toWords.js";

/** An entry that a search found; a lower rank fits better. */
export interface Hit {
  readonly entry: CatalogEntry;
  readonly rank: number;
  /** It has only some of the words, and no entry has all of them. */
  readonly isNear?: true;
}

/**
 * The entries that fit numbers or words, the best first; all of them while nothing is typed. Where
 * no entry has all of the words, those that have the most of them.
 */
export function searchCatalog(entries: readonly CatalogEntry[], search: string): readonly Hit[] {
  const numbers = readNumbers(search);
  const wanted = toWords(search).split(" ").filter(Boolean);
  const hits = entries.flatMap((entry): Hit[] => {
    const rank = numbers ? rankNumbers(entry, numbers) : rankWords(entry, wanted);
    return rank === undefined ? [] : [{ entry, rank }];
  });
  return (hits.length > 0 || numbers ? hits : nearest(entries, wanted)).toSorted(
    (a, b) => a.rank - b.rank,
  );
}

function nearest(entries: readonly CatalogEntry[], wanted: readonly string[]): readonly Hit[] {
  const near = entries.flatMap((entry) => {
    const nearness = rankNearest(entry, wanted);
    return nearness ? [{ entry, ...nearness }] : [];
  });
  const most = Math.max(...near.map(({ count }) => count));
  return near
    .filter(({ count }) => count === most)
    .map(({ entry, rank }) => ({ entry, rank, isNear: true }));
}
