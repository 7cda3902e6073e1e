import { endCodes } from "../dist/catalog/data/endCodes.js";
import { toFullRow } from "../dist/catalog/rowIndex.js";
import { rowsOf } from "../dist/catalog/rowsOf.js";

/** The rows of the catalog that have numbers; `undefined` stands for any. */
export function listPairs() {
  return rowsOf(endCodes)
    .map(([outcome, row]) => [outcome, toFullRow(row)])
    .filter(([, [code]]) => typeof code !== "string")
    .map(([outcome, [code, subCode]]) => ({
      code: code ?? undefined,
      subCode: subCode ?? undefined,
      outcome,
    }));
}
