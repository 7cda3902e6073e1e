import type { CatalogEntry } from "./CatalogEntry.js";
import type { TypedNumbers } from "./readNumbers.js";

/** Up to here the numbers are the entry's own; from there on they only begin like them. */
export const lastExactRank = 4;

/** How well an entry fits the numbers that were typed: 0 is the very row; `undefined` is not at all. */
export function rankNumbers(entry: CatalogEntry, typed: TypedNumbers): number | undefined {
  const { first, second } = typed;
  const [code, subCode] = [`${entry.code ?? ""}`, `${entry.subCode ?? ""}`];
  if (second === undefined) return rankOne(entry, first, code, subCode);
  if (second === "") return code === first ? 0 : undefined;

  if (subCode === second) return code === first ? 0 : 1;
  if (isStatusOf(entry, second)) return 2;
  if (code !== first) return undefined;
  if (subCode === "") return lastExactRank;
  return subCode.startsWith(second) ? lastExactRank + 1 : undefined;
}

function rankOne(
  entry: CatalogEntry,
  number: string,
  code: string,
  subCode: string,
): number | undefined {
  if (subCode === number) return code === number ? 0 : 1;
  if (code === number) return subCode === "" ? 0 : 2;
  if (`${entry.status}` === number || isStatusOf(entry, number)) return 3;
  if (subCode.startsWith(number)) return lastExactRank + 1;
  return code.startsWith(number) || `${entry.status ?? ""}`.startsWith(number)
    ? lastExactRank + 2
    : undefined;
}

/** Whether a subCode such as 560486 holds the entry's status of the phone network. */
function isStatusOf({ status }: CatalogEntry, subCode: string): boolean {
  return status !== null && (subCode === `540${status}` || subCode === `560${status}`);
}
