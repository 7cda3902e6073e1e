import { describeCallEnd } from "../../src/index.js";
import type { CatalogEntry, Reason } from "./CatalogEntry.js";
import { lastExactRank } from "./rankNumbers.js";
import type { Pasted } from "./readLogLine.js";
import { readPasted } from "./readPasted.js";
import { readNumbers } from "./readNumbers.js";
import { searchCatalog } from "./searchCatalog.js";

/** One line of the results. */
export interface Answer {
  readonly key: string;
  readonly label: string;
  readonly reason: Readonly<Reason>;
  /** What it was read from, if it is no entry of the catalog but what was pasted. */
  readonly from?: Pasted["from"];
}

/**
 * The answers to whatever is in the search box, the best first: entries of the catalog for numbers
 * and words, and the very end that a pasted text is about.
 */
export function findAnswers(entries: readonly CatalogEntry[], search: string): readonly Answer[] {
  const hits = searchCatalog(entries, search);
  const found = hits.map(({ entry }) => entry);
  const pasted = readPasted(search);
  if (!pasted) return found;

  const read = { key: "pasted", label: numbersOf(pasted.reason), ...pasted };
  const typed = readNumbers(search);
  if (typed) {
    const best = hits[0]?.rank ?? Number.POSITIVE_INFINITY;
    if (typed.second === "" && hits.length > 0) return found;
    // Two numbers without a row of their own still have an answer; one may be the start of another.
    if (typed.second) return best === 0 ? found : [read, ...found];
    return best <= lastExactRank ? found : [...found, read];
  }
  // "busy 486" is a search, "call ended 410 3101" is not.
  if (found.length > 0 && !isSure(pasted)) return found;
  const rows = searchCatalog(entries, `${pasted.reason.code ?? ""}/${pasted.reason.subCode ?? ""}`);
  return [read, ...rows.filter(({ rank }) => rank === 0).map(({ entry }) => entry)];
}

function isSure({ from, reason }: Pasted): boolean {
  if (from === "number") return false;
  return (
    from !== "pair" || !["codeClass", "none"].includes(`${describeCallEnd(reason)?.matchedBy}`)
  );
}

function numbersOf({ code, subCode, message }: Reason): string {
  if (code === undefined && subCode === undefined) return message ?? "";
  return [code ?? "any", subCode].filter((number) => number !== undefined).join(" / ");
}
