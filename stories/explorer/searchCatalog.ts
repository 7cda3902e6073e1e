import type { CatalogEntry } from "./CatalogEntry.js";
import { rankNumbers } from "./rankNumbers.js";
import { rankWords } from "./rankWords.js";
import { readNumbers } from "./readNumbers.js";
import { toWords } from "./toWords.js";

/** An entry that a search found; a lower rank fits better. */
export interface Hit {
  readonly entry: CatalogEntry;
  readonly rank: number;
}

/** The entries that fit numbers or words, the best first; all of them while nothing is typed. */
export function searchCatalog(entries: readonly CatalogEntry[], search: string): readonly Hit[] {
  const numbers = readNumbers(search);
  const wanted = toWords(search).split(" ").filter(Boolean);
  return entries
    .flatMap((entry) => {
      const rank = numbers ? rankNumbers(entry, numbers) : rankWords(entry, wanted);
      return rank === undefined ? [] : [{ entry, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank);
}
