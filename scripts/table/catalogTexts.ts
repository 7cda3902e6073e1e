import { listCodes } from "./listCodes.js";
import { tableTexts } from "../../src/developer/data/tableTexts.js";
import { outcomes } from "../../src/outcome/data/outcomes.js";
import { differences } from "./differences.js";
import type { RowText } from "../../src/developer/RowText.js";

/** The catalog's codes as a table has them, by key, e.g. `410/3101`. */
export function catalogTexts() {
  const texts: Readonly<Record<string, RowText>> = tableTexts;
  return new Map(
    listCodes().map(({ key, outcome, category }) => {
      const [message, ...advice] = texts[key] ?? [];
      const isDeliberate = differences.some((difference) => difference.key === key);
      return [key, { category: category ?? outcomes[outcome][0], message, advice, isDeliberate }];
    }),
  );
}
