import type { CallEndCatalogRow } from "../../src/catalog/CallEndCatalogRow.js";
import { findEntry } from "../../src/catalog/findEntry.js";

export type Numbers = [code: number | undefined, subCode: number | undefined];

/** How a reason is found, and the outcome of what is. */
export function find(
  [code, subCode]: Numbers,
  rows?: readonly CallEndCatalogRow[],
  reportedMessage?: string,
) {
  const { matchedBy, entry } = findEntry({ code, subCode, reportedMessage }, rows);
  return [matchedBy, entry?.outcome];
}
