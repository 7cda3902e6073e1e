import { adviseDeveloper, describeCallEnd } from "../../src/index.js";
import type { Reason } from "./CatalogEntry.js";
import { categorySourceWords, fixerWords, matchedByWords, retryWords } from "./factWords.js";

/** What a developer wants to know beyond the texts: how it was found, and what follows from it. */
export function Facts({ reason }: { reason: Readonly<Reason> }) {
  const found = describeCallEnd(reason);
  const advice = adviseDeveloper(reason);
  if (!found || !advice) return null;
  const { category, categorySource } = found;
  return (
    <dl className="explorer-facts">
      <dt>Whom to ask</dt>
      <dd>
        {fixerWords[advice.fixer]} <code>{advice.fixer}</code>
      </dd>
      <dt>Try again</dt>
      <dd>
        {retryWords[found.retry]} <code>{found.retry}</code>
      </dd>
      <dt>Found by</dt>
      <dd>
        {matchedByWords[found.matchedBy]} <code>{found.matchedBy}</code>
      </dd>
      <dt>Outcome</dt>
      <dd>
        <code>{found.outcome}</code>
      </dd>
      <dt>Category</dt>
      <dd>
        <code>{category ?? "not known"}</code>
        {categorySource && `, ${categorySourceWords[categorySource]}`}
        {advice.categoryIsInferred && ", which infers it from the code"}
      </dd>
      <dt>Severity</dt>
      <dd>
        <code>{found.severity}</code>
      </dd>
    </dl>
  );
}
