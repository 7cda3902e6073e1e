import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CatalogMatch } from "./CatalogMatch.js";
import type { NamedEnd } from "./CatalogRow.js";
import { terminationNames } from "./data/terminationNames.js";

/** Messages that a plain hang-up carries: the SDK's name for it and the table's own sentence. */
const plainSuccess = /^(Success|Call ended successfully by local participant\.?)$/;

/**
 * What the message of a 0/0 end names, or `undefined` when it is a plain hang-up. A name that is not
 * listed counts as an end about which nothing is known.
 */
export function findTerminationName({
  subCode,
  message,
}: Pick<CallEndReason, "subCode" | "message">): CatalogMatch | undefined {
  const name = message?.split(", \n")[0]?.trim();
  if (!name || plainSuccess.test(name)) return undefined;
  if (Object.hasOwn(terminationNames, name)) {
    const [category, outcome] = (terminationNames as Record<string, NamedEnd>)[name]!;
    return { matchedBy: "message", category: category ?? undefined, outcome };
  }
  return subCode === 0 ? { matchedBy: "message", outcome: "ended" } : undefined;
}
