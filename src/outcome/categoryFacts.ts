import type { KnownCallOutcome } from "../catalog/CallOutcome.js";
import type { ResultCategory } from "../reason/ResultCategory.js";
import type { CallEndSeverity } from "./CallEndSeverity.js";

/** How a category is styled, and its outcome where no row knows a better one. */
export const categoryFacts: Readonly<
  Record<ResultCategory, readonly [severity: CallEndSeverity, outcome: KnownCallOutcome]>
> = {
  Success: ["success", "ended"],
  ExpectedError: ["warning", "failed"],
  UnexpectedClientError: ["error", "failed"],
  UnexpectedServerError: ["error", "serviceProblem"],
};
