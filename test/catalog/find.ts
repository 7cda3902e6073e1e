import type { CallEndCatalogRow } from "../../src/catalog/CallEndCatalogRow.js";
import type { CallEndReason } from "../../src/reason/CallEndReason.js";
import { findEntry } from "../../src/catalog/findEntry.js";

const nothing: CallEndReason = {
  code: undefined,
  subCode: undefined,
  reportedMessage: undefined,
  resultCategories: [],
  errorName: undefined,
  isError: false,
  isRecord: false,
  target: undefined,
  detail: undefined,
};

export type Numbers = [code: number | undefined, subCode: number | undefined];

/** How a reason is found, and the outcome of what is. */
export function find(
  [code, subCode]: Numbers,
  rows?: readonly CallEndCatalogRow[],
  reportedMessage?: string,
) {
  return findIn({ code, subCode, reportedMessage }, rows);
}

/** The same for a reason of which only the given fields are known. */
export function findIn(known: Partial<CallEndReason>, rows?: readonly CallEndCatalogRow[]) {
  const { matchedBy, entry } = findEntry({ ...nothing, ...known }, rows);
  return [matchedBy, entry?.outcome];
}
