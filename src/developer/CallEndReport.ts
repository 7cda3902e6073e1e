import type { CallOutcome } from "../catalog/CallOutcome.js";
import type { CallEndMatchedBy } from "../catalog/CallEndMatchedBy.js";
import type { CallEndCategorySource } from "../outcome/CallEndCategorySource.js";
import type { ResultCategory } from "../reason/ResultCategory.js";

/** What support needs to find a call: numbers and ids, no names, phone numbers or tokens. */
export interface CallEndReport {
  /** The name and the version of this package. */
  readonly kit: string;
  /** As read, or `null`. */
  readonly code: number | null;
  /** As read, or `null`. */
  readonly subCode: number | null;
  /** The category that counts, or `null` where none is known. */
  readonly category: ResultCategory | null;
  /** Where the category comes from. */
  readonly categorySource: CallEndCategorySource | null;
  /** What the user lived through. */
  readonly outcome: CallOutcome;
  /** How surely the reason is known. */
  readonly matchedBy: CallEndMatchedBy;
  /** ISO 8601 in UTC, or `null` when the time is not known. */
  readonly endedAt: string | null;
  /** ISO 8601 in UTC. */
  readonly reportedAt: string;
  /** The app's own ids, without what looks like a token or a phone number. */
  readonly ids: Readonly<Record<string, string>>;
}
