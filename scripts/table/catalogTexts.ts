import { outcomes } from "../../src/catalog/data/outcomes.js";
import { listSdkConstants } from "../../src/developer/listSdkConstants.js";
import { tableTexts } from "../../src/developer/data/tableTexts.js";
import type { RowText } from "../../src/developer/RowText.js";
import { differences } from "./differences.js";
import { listCodes } from "./listCodes.js";

interface CatalogText {
  readonly category?: string | null | undefined;
  readonly message?: string | undefined;
  readonly advice: readonly string[];
  readonly isDeliberate: boolean;
  readonly isError: boolean;
}

/** The catalog's codes as a table has them, by key, e.g. `410/3101`; errors are `/43001`. */
export function catalogTexts(): Map<string, CatalogText> {
  const texts: Readonly<Record<string, RowText>> = tableTexts;
  const codes = listCodes().map(({ key, outcome, category }): [string, CatalogText] => {
    const [message, ...advice] = texts[key] ?? [];
    const isDeliberate = differences.some((difference) => difference.key === key);
    const own = category ?? outcomes[outcome].category;
    return [key, { category: own, message, advice, isDeliberate, isError: false }];
  });
  return new Map([...errors(), ...codes]);
}

/** The SDK's errors; they are found by the subCode alone, and their categories are reported. */
function errors(): [string, CatalogText][] {
  const error = { advice: [], isDeliberate: true, isError: true };
  return listSdkConstants().map(([subCode]) => [`/${subCode}`, error]);
}
