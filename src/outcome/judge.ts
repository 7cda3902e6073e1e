import type { CallOutcome } from "../catalog/CallOutcome.js";
import type { CatalogMatch } from "../catalog/CatalogMatch.js";
import { type ResultCategory, resultCategories } from "../reason/ResultCategory.js";
import type { CallEndSeverity } from "./Severity.js";

/** Where a category comes from: the call itself, the catalog's row, or the class of the code. */
export type CategorySource = "reported" | "catalog" | "codeClass";

/** What an end amounts to. */
export interface Judgement {
  readonly outcome: CallOutcome;
  readonly category: ResultCategory | undefined;
  readonly categorySource: CategorySource | undefined;
  readonly severity: CallEndSeverity;
}

const severities = {
  Success: "success",
  ExpectedError: "warning",
  UnexpectedClientError: "error",
  UnexpectedServerError: "error",
} as const satisfies Record<ResultCategory, CallEndSeverity>;

/**
 * The outcome, category and severity of an end, in agreement with each other: of several reported
 * categories the worst counts, and a reported one never turns a known failure into a success or
 * a known success into a failure.
 */
export function judge(match: CatalogMatch, reported: readonly ResultCategory[]): Judgement {
  const known = match.category;
  const worst = resultCategories.findLast((category) => reported.includes(category));
  const isDefaultSuccess = match.matchedBy === "message" && worst === "Success";
  const isBelieved =
    worst !== undefined &&
    !isDefaultSuccess &&
    (isRow(match) && known
      ? isFailure(worst) === isFailure(known)
      : !(worst === "Success" && isFailure(known)));

  const category = isBelieved ? worst : known;
  return {
    outcome: outcomeOf(match, category),
    category,
    categorySource: isBelieved ? "reported" : known && (isRow(match) ? "catalog" : "codeClass"),
    severity: category ? severities[category] : "info",
  };
}

function isRow({ matchedBy }: CatalogMatch): boolean {
  return matchedBy !== "codeClass" && matchedBy !== "none";
}

function isFailure(category: ResultCategory | undefined): boolean {
  return category !== undefined && category !== "Success";
}

function outcomeOf(match: CatalogMatch, category: ResultCategory | undefined): CallOutcome {
  // A row without a category ("Unknown") leaves it to what was reported.
  if (match.outcome && (match.category || !category)) return match.outcome;
  if (!category) return "unknown";
  if (category === "Success") return "ended";
  return category === "UnexpectedServerError" ? "serviceProblem" : "failed";
}
