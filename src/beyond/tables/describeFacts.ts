import type { CallEndCatalogRow } from "../../catalog/CallEndCatalogRow.js";
import { describeCallEnd } from "../../describe/describeCallEnd.js";
import { adviseDeveloper } from "../../developer/adviseDeveloper.js";
import type { TableFacts } from "./TableRow.js";

/** What the kit itself says of an end, for the tables; throws for what is none. */
export function describeFacts(end: object, catalog: readonly CallEndCatalogRow[] = []): TableFacts {
  const seen = describeCallEnd(end, { catalog });
  const advised = adviseDeveloper(end, { catalog });
  if (!seen || !advised) throw new Error(`No call has ended with ${JSON.stringify(end)}.`);
  return {
    outcome: seen.outcome,
    category: seen.category ?? null,
    severity: seen.severity,
    retry: seen.retry,
    fixer: advised.fixer,
    title: seen.title,
    description: seen.description,
    meaning: advised.message,
    advice: advised.advice,
  };
}
