import type { EndRow } from "../../src/catalog/EndRow.js";
import { readRows } from "../../src/catalog/readRows.js";

/** One code of the catalog; its key is `404/` for any subCode, `/10044` for any code. */
export interface ListedCode extends Pick<EndRow, "outcome" | "category"> {
  readonly key: string;
  readonly code: number | null;
  readonly subCode: number | null;
}

/** All codes of the catalog, in its order. For lists and checks; looking up is `findEntry`'s. */
export function listCodes(): ListedCode[] {
  return readRows("ends").flatMap(({ names, code = null, subCode = null, ...row }) =>
    names === undefined ? [{ ...row, key: `${code ?? ""}/${subCode ?? ""}`, code, subCode }] : [],
  );
}
