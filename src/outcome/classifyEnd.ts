import type { CatalogMatch } from "../catalog/CatalogMatch.js";
import { classCategory } from "../catalog/classCategory.js";
import { outcomes } from "../catalog/data/outcomes.js";
import type { KnownCallOutcome } from "../catalog/KnownCallOutcome.js";
import type { CallEndReason } from "../reason/CallEndReason.js";
import { type ResultCategory, resultCategories } from "../reason/ResultCategory.js";
import type { CallEndSeverity } from "./CallEndSeverity.js";
import type { CallEndCategorySource } from "./CallEndCategorySource.js";
import { categoryFacts } from "./categoryFacts.js";

/** What an end amounts to. */
export interface Judgement {
  readonly outcome: KnownCallOutcome;
  readonly category: ResultCategory | undefined;
  readonly categorySource: CallEndCategorySource | undefined;
  readonly severity: CallEndSeverity;
}

/**
 * The outcome, category and severity of an end, in agreement with each other: of several reported
 * categories the worst counts, and a reported one never turns a known failure into a success or
 * a known success into a failure.
 */
export function classifyEnd(
  { matchedBy, entry: found }: CatalogMatch,
  reason: Pick<CallEndReason, "code" | "resultCategories">,
): Judgement {
  // An app may name an outcome that this version does not know, or such a category.
  const named = found?.outcome as KnownCallOutcome | undefined;
  const facts = named && Object.hasOwn(outcomes, named) ? outcomes[named] : undefined;
  const entry = facts && found;
  const own = resultCategories.find((category) => category === entry?.category);
  const usual = entry?.category === null ? undefined : facts?.category;
  const known = entry ? (own ?? usual ?? undefined) : classCategory(reason.code);

  const worst = resultCategories.findLast((category) => reason.resultCategories.includes(category));
  const isOpposite = known && (known === "Success") !== (worst === "Success");
  // Every end starts as a reported success; a message that names another end knows better.
  const isDenied =
    worst === "Success" ? matchedBy === "message" || isOpposite : entry && isOpposite;
  const reported = isDenied ? undefined : worst;
  const category = reported ?? known;
  const [severity, outcome] = category ? categoryFacts[category] : (["info", "unknown"] as const);
  return {
    outcome: facts && named && (known || !category) ? named : outcome,
    category,
    categorySource: reported ? "reported" : known && (entry ? "catalog" : "codeClass"),
    severity,
  };
}
