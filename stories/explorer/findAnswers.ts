import { describeCallEnd } from "../../src/index.js";
import type { CatalogEntry, Reason } from "./CatalogEntry.js";
import { lastExactRank } from "./rankNumbers.js";
import { type Pasted, readPasted } from "../../src/developer/pasted/readPasted.js";
import { readNumbers } from "./readNumbers.js";
import { searchCatalog } from "./searchCatalog.js";

/** One line of the results. */
export interface Answer {
  readonly key: string;
  readonly label: string;
  readonly reason: Readonly<Reason>;
  /** What it was read from, if it is no entry of the catalog but what was pasted. */
  readonly from?: Pasted["from"];
  /** It has only some of the words, and no answer has all of them. */
  readonly isNear?: true;
}

/**
 * The answers to whatever is in the search box, the best first: entries of the catalog for numbers
 * and words, and the very end that a pasted text is about.
 */
export function findAnswers(entries: readonly CatalogEntry[], search: string): readonly Answer[] {
  const hits = searchCatalog(entries, search);
  const isNear = hits[0]?.isNear;
  const found: Answer[] = hits.map(({ entry }) => (isNear ? { ...entry, isNear } : entry));
  const pasted = readPasted(search);
  if (!pasted) return found;

  const reason: Reason = { ...pasted.end };
  const read = { key: "pasted", label: labelOf(reason), reason, from: pasted.from };
  const typed = readNumbers(search);
  if (typed) {
    const best = hits[0]?.rank ?? Number.POSITIVE_INFINITY;
    if (typed.second === "" && hits.length > 0) return found;
    // Two numbers without a row of their own still have an answer; one may be the start of another.
    if (typed.second) return best === 0 ? found : [read, ...found];
    return best <= lastExactRank ? found : [...found, read];
  }
  // "busy 486" is a search, "call ended 410 3101" is not.
  if (found.length > 0 && !isNear && !isSure(pasted, search)) return found;
  const { code, subCode } = describeCallEnd(reason) ?? {};
  if ((code ?? subCode) === undefined) return [read, ...(isNear ? [] : found)];
  const rows = searchCatalog(entries, `${code ?? ""}/${subCode ?? ""}`);
  return [read, ...rows.filter(({ rank }) => rank === 0).map(({ entry }) => entry)];
}

function isSure({ from, end }: Pasted, search: string): boolean {
  if (from === "number") return false;
  // "NetworkError" may be the name of an end or of an error, "NetworkError: x" is an error.
  if (from === "error") return search.includes(":");
  return from !== "pair" || !["codeClass", "none"].includes(`${describeCallEnd(end)?.matchedBy}`);
}

/** The numbers of what was read, else the name of the error, else its message. */
function labelOf(reason: Reason): string {
  const { code, subCode, reportedMessage } = describeCallEnd(reason) ?? {};
  if (code === undefined && subCode === undefined) {
    return typeof reason["name"] === "string" ? reason["name"] : (reportedMessage ?? "");
  }
  return [code ?? "any", subCode].filter((number) => number !== undefined).join(" / ");
}
