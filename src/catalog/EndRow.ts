import type { ResultCategory } from "../reason/ResultCategory.js";
import type { KnownCallOutcome } from "./CallOutcome.js";

/** The category of a row: left out for the outcome's usual one, `null` where it is not known. */
export type RowCategory = ResultCategory | null | undefined;

/**
 * Which of the outcome's words a row takes: those of a device, or `plain`, those that are true from
 * both sides of the call even where the side is known.
 */
export type RowVariant = "camera" | "microphone" | "plain";

/** One row of an outcome's `ends` or `statuses`. */
export interface EndRow {
  readonly outcome: KnownCallOutcome;
  /** The pattern of names, or `undefined`. */
  readonly names: string | undefined;
  /** `undefined` for any. */
  readonly code: number | undefined;
  readonly subCode: number | undefined;
  readonly category: RowCategory;
  readonly variant: RowVariant | undefined;
}
