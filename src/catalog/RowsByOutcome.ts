import type { ResultCategory } from "../reason/ResultCategory.js";
import type { KnownCallOutcome } from "./KnownCallOutcome.js";

/** The category of a row: left out for the outcome's usual one, `null` where it is not known. */
type RowCategory = ResultCategory | null | undefined;

/**
 * Which of the outcome's words a row takes: those of a device, or `plain`, those that are true from
 * both sides of the call even where the side is known.
 */
export type RowVariant = "camera" | "microphone" | "plain";

/** One code; `null` for the code or the subCode means "whatever it is", a number a subCode alone. */
export type CodeRow = number | CodePair;

/** One code, written out. */
export type CodePair = readonly [
  code: number | null,
  subCode: number | null,
  category?: RowCategory,
  variant?: RowVariant,
];

/** One termination name. */
export type NameRow = readonly [name: string, category?: RowCategory, variant?: RowVariant];

/** One SIP status. */
export type StatusRow = readonly [status: number, category?: RowCategory, variant?: RowVariant];

/** A table of rows, grouped by what the user lived through. */
export type RowsByOutcome<Row> = Readonly<Partial<Record<KnownCallOutcome, readonly Row[]>>>;
