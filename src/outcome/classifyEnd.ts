import type { CallOutcome } from "../catalog/CallOutcome.js";
import type { CatalogMatch } from "../catalog/CatalogMatch.js";
import { classCategory } from "../catalog/classCategory.js";
import type { CallEndReason } from "../reason/CallEndReason.js";
import { type ResultCategory, resultCategories } from "../reason/ResultCategory.js";
import type { CallEndSeverity } from "./CallEndSeverity.js";
import { categoryFacts } from "./categoryFacts.js";
import { outcomes } from "./data/outcomes.js";

/** Where a category comes from: the call itself, the catalog's row, or the class of the code. */
export type CategorySource = "reported" | "catalog" | "codeClass";

/** What an end amounts to. */
export interface Judgement {
  readonly outcome: CallOutcome;
  readonly category: ResultCategory | undefined;
  readonly categorySource: CategorySource | undefined;
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
  // An app without types may name an outcome that there is not, or such a category.
  const entry = Object.hasOwn(outcomes, found?.outcome ?? "") ? found : undefined;
  const own = resultCategories.find((category) => category === entry?.category);
  const usual = entry && entry.category !== null && outcomes[entry.outcome][0];
  const known = entry ? (own ?? (usual || undefined)) : classCategory(reason.code);

  const worst = resultCategories.findLast((category) => reason.resultCategories.includes(category));
  const isOpposite = known && (known === "Success") !== (worst === "Success");
  // Every end starts as a reported success; a message that names another end knows better.
  const isDenied =
    worst === "Success" ? matchedBy === "message" || isOpposite : entry && isOpposite;
  const reported = isDenied ? undefined : worst;
  const category = reported ?? known;
  const [severity, outcome] = category ? categoryFacts[category] : (["info", "unknown"] as const);
  return {
    outcome: entry && (known || !category) ? entry.outcome : outcome,
    category,
    categorySource: reported ? "reported" : known && (entry ? "catalog" : "codeClass"),
    severity,
  };
}
