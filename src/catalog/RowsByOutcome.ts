import type { ResultCategory } from "../reason/ResultCategory.js";
import type { KnownCallOutcome } from "./CallOutcome.js";

/** The category of a row: left out for the outcome's usual one, `null` where it is not known. */
export type RowCategory = ResultCategory | null | undefined;

/**
 * Which of the outcome's words a row takes: those of a device, or `plain`, those that are true from
 * both sides of the call even where the side is known.
 */
export type RowVariant = "camera" | "microphone" | "plain";

/**
 * One code; without a subCode (or with `null`) it stands for all of them. In place of the code there
 * may be a pattern of names.
 */
export type FullRow = readonly [
  codeOrName: number | string | null,
  subCode?: number | null,
  category?: RowCategory,
  variant?: RowVariant,
];

/**
 * What an end is found by: a number is a subCode alone, whatever the code is; a text is a pattern
 * of whole names of ends and errors.
 */
export type EndRow = number | string | FullRow;

/** One SIP status. */
export type StatusRow = number | readonly [status: number, variant: RowVariant];

/** A table of rows, grouped by what the user lived through. */
export type RowsByOutcome<Row> = Readonly<Partial<Record<KnownCallOutcome, readonly Row[]>>>;
