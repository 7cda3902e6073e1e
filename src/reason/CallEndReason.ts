import type { ResultCategory } from "./ResultCategory.js";

/** A call's end as it was read from whatever the app passed in. */
export interface CallEndReason {
  /** A whole number from 0 to 999, or `undefined` when there was none. */
  readonly code: number | undefined;
  /** A whole number from 0 to 9,999,999, or `undefined` when there was none. */
  readonly subCode: number | undefined;
  /** The message as it came, or `undefined` when there was none. */
  readonly reportedMessage: string | undefined;
  /** The reported categories that are known, in the reported order; empty without any. */
  readonly resultCategories: readonly ResultCategory[];
}
