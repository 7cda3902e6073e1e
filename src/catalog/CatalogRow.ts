import type { ResultCategory } from "../reason/ResultCategory.js";
import type { CallOutcome } from "./CallOutcome.js";

/** One code of the catalog. `null` for the code or the subCode means "whatever it is". */
export type CatalogRow = readonly [
  code: number | null,
  subCode: number | null,
  category: ResultCategory,
  outcome: CallOutcome,
];

/** What one termination name means; `null` where the name does not say whether it is a failure. */
export type NamedEnd = readonly [category: ResultCategory | null, outcome: CallOutcome];
