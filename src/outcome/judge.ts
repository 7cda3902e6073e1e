import type { CallOutcome } from "../catalog/CallOutcome.js";
import type { CatalogEntry, CatalogMatch } from "../catalog/CatalogMatch.js";
import { classCategory } from "../catalog/classCategory.js";
import type { CallEndReason } from "../reason/CallEndReason.js";
import { type ResultCategory, resultCategories } from "../reason/ResultCategory.js";
import { outcomes } from "./data/outcomes.js";
import type { CallEndSeverity } from "./CallEndSeverity.js";

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
export function judge(
  { matchedBy, entry: found }: CatalogMatch,
  { code, resultCategories: reported }: Pick<CallEndReason, "code" | "resultCategories">,
): Judgement {
  // An app without types may name an outcome that there is not.
  const entry = found && Object.hasOwn(outcomes, found.outcome) ? found : undefined;
  const known = entry ? rowCategory(entry) : code === undefined ? undefined : classCategory(code);
  const worst = resultCategories.findLast((category) => reported.includes(category));
  const isDenied =
    worst === "Success"
      ? // Every end starts as a reported success; a message that names another end knows better.
        matchedBy === "message" || isFailure(known)
      : entry && known === "Success";
  const category = (!isDenied && worst) || known;

  return {
    outcome: entry && (known || !isFailure(category)) ? entry.outcome : generalOutcome(category),
    category,
    categorySource: !isDenied && worst ? "reported" : known && (entry ? "catalog" : "codeClass"),
    severity: category ? severities[category] : "info",
  };
}

function rowCategory({ category, outcome }: CatalogEntry): ResultCategory | undefined {
  if (category === null) return undefined;
  return resultCategories.find((known) => known === category) ?? outcomes[outcome][0] ?? undefined;
}

function isFailure(category: ResultCategory | undefined): boolean {
  return category !== undefined && category !== "Success";
}

function generalOutcome(category: ResultCategory | undefined): CallOutcome {
  if (!category) return "unknown";
  if (category === "Success") return "ended";
  return category === "UnexpectedServerError" ? "serviceProblem" : "failed";
}
