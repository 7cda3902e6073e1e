import type { KnownCallOutcome } from "../../src/catalog/CallOutcome.js";
import { endCodes } from "../../src/catalog/data/endCodes.js";
import type { EndRow, RowCategory } from "../../src/catalog/RowsByOutcome.js";
import { toFullRow } from "../../src/catalog/rowIndex.js";
import { rowsOf } from "../../src/catalog/rowsOf.js";

/** One code of the catalog, written out. */
export interface ListedCode {
  /** Code and subCode, e.g. `410/3101`; `404/` for any subCode, `/10044` for any code. */
  readonly key: string;
  readonly code: number | null;
  readonly subCode: number | null;
  readonly outcome: KnownCallOutcome;
  /** `undefined`: the outcome's usual one. */
  readonly category: RowCategory;
}

/** All codes of the catalog, in its order. For lists and checks; looking up is `findEntry`'s. */
export function listCodes(): ListedCode[] {
  return rowsOf<EndRow>(endCodes).flatMap(([outcome, row]) => {
    const [code, subCode = null, category] = toFullRow(row);
    if (typeof code === "string") return [];
    return [{ key: `${code ?? ""}/${subCode ?? ""}`, code, subCode, outcome, category }];
  });
}
