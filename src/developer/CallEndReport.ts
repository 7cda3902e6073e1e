import type { CallOutcome } from "../catalog/CallOutcome.js";
import type { MatchedBy } from "../catalog/CatalogMatch.js";
import type { CategorySource } from "../outcome/judge.js";
import type { ResultCategory } from "../reason/ResultCategory.js";

/** What support needs to find a call: numbers and ids, no names, phone numbers or tokens. */
export interface CallEndReport {
  readonly kit: string;
  readonly code: number | null;
  readonly subCode: number | null;
  readonly category: ResultCategory | null;
  readonly categorySource: CategorySource | null;
  readonly outcome: CallOutcome;
  readonly matchedBy: MatchedBy;
  /** ISO 8601 in UTC, or `null` when the time is not known. */
  readonly endedAt: string | null;
  /** ISO 8601 in UTC. */
  readonly reportedAt: string;
  readonly ids: Readonly<Record<string, string>>;
}
