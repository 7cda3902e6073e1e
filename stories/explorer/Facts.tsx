import { adviseDeveloper, describeCallEnd } from "../../src/index.js";
import type { Reason } from "./CatalogEntry.js";
import { categorySourceWords, matchedByWords, retryWords } from "./factWords.js";

/** What a developer wants to know beyond the texts: how it was found, and what follows from it. */
export function Facts({ reason }: { reason: Readonly<Reason> }) {
  const found = describeCallEnd(reason);
  const advice = adviseDeveloper(reason);
  if (!found || !advice) return null;
  const { categorySource } = found;
  return (
    <dl className="explorer-facts">
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
      {categorySource && (
        <>
          <dt>Category from</dt>
          <dd>
            {categorySourceWords[categorySource]}
            {advice.categoryIsInferred && " It infers it from the code."}
          </dd>
        </>
      )}
      <dt>Severity</dt>
      <dd>
        <code>{found.severity}</code>
      </dd>
    </dl>
  );
}
