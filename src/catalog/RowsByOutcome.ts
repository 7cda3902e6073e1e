import type { ResultCategory } from "../reason/ResultCategory.js";
import type { KnownCallOutcome } from "./KnownCallOutcome.js";

/** The category of a row: left out for the outcome's usual one, `null` where it is not known. */
type RowCategory = ResultCategory | null;

/** One code; `null` for the code or the subCode means "whatever it is". */
export type CodeRow = readonly [
  code: number | null,
  subCode: number | null,
  category?: RowCategory,
];

/** One termination name. */
export type NameRow = readonly [name: string, category?: RowCategory];

/** One SIP status. */
export type StatusRow = readonly [status: number, category?: RowCategory];

/** A table of rows, grouped by what the user lived through. */
export type RowsByOutcome<Row> = Readonly<Partial<Record<KnownCallOutcome, readonly Row[]>>>;
