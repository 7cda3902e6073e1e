import type { CatalogMatch } from "../catalog/CatalogMatch.js";
import { classCategory } from "../catalog/classCategory.js";
import { outcomes } from "../catalog/data/outcomes.js";
import type { KnownCallOutcome } from "../catalog/CallOutcome.js";
import type { CallEndReason } from "../reason/CallEndReason.js";
import { type ResultCategory, resultCategories } from "../reason/ResultCategory.js";
import type { CallEndCategorySource } from "./CallEndCategorySource.js";
import type { CallEndSeverity } from "./CallEndSeverity.js";
import { categoryFacts } from "./categoryFacts.js";
import type { EndContext } from "./EndContext.js";
import { refineOutcome } from "./refineOutcome.js";

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
 * a known success into a failure. An error that no row knows is a failed start, unless its call is
 * known to have been connected.
 */
export function classifyEnd(
  { matchedBy, entry: found, isSure = false }: CatalogMatch,
  reason: CallEndReason,
  { participant, wasConnected, isGroup }: EndContext = {},
): Judgement {
  const isStart = reason.isError && wasConnected !== true;
  // An app may name an outcome that this version does not know, or such a category.
  const named = found?.outcome as KnownCallOutcome | undefined;
  const facts = named && Object.hasOwn(outcomes, named) ? outcomes[named] : undefined;
  // An error whose name does not say whether it is a failure is one all the same.
  const entry = facts && !(isStart && found?.category === null) ? found : undefined;
  const own = entry?.category;
  const usual = own === null || Object.hasOwn(categoryFacts, own ?? "") ? own : facts?.category;
  const byClass = classCategory(reason.code);
  const isFailedStart = isStart && (byClass ?? "Success") === "Success";
  const known = entry ? (usual ?? undefined) : isFailedStart ? "UnexpectedClientError" : byClass;

  const reports = reason.resultCategories;
  const worst =
    reports.length > 1
      ? resultCategories.findLast((category) => reports.includes(category))
      : reports[0];
  const isOpposite = known && (known === "Success") !== (worst === "Success");
  // Every end starts as a reported success; a message that names another end knows better.
  const isDenied =
    worst === "Success"
      ? matchedBy === "message" || (isOpposite && (entry ?? byClass !== "Success"))
      : entry && isOpposite;
  const reported = isDenied ? undefined : worst;
  const category = reported ?? known;
  const [loudness, ofCategory] = category
    ? categoryFacts[category]
    : (["info", "unknown"] as const);

  const outcome = refineOutcome(entry && named && (known || !category) ? named : ofCategory, {
    start: isStart && !isSure && !matchedBy.endsWith("subCode"),
    record: reason.isRecord && !participant && !isSure,
    alone: isGroup === false && participant !== "remote" && !isSure,
    connected: wasConnected === true,
    unconnected: wasConnected === false,
  });
  return {
    outcome,
    category,
    categorySource: reported
      ? "reported"
      : known && (entry ? "catalog" : isFailedStart ? "error" : "codeClass"),
    severity: loudness === "error" && outcomes[outcome].isQuiet ? "warning" : loudness,
  };
}
