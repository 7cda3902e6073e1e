import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogMatch } from "./CatalogMatch.js";
import { classCategory } from "./classCategory.js";
import { endCodes } from "./data/endCodes.js";
import { sipStatuses } from "./data/sipStatuses.js";
import { findExtraRow } from "./findExtraRow.js";
import { findTerminationName } from "./findTerminationName.js";
import { indexRows } from "./indexRows.js";
import type { CatalogRow, NamedEnd } from "./CatalogRow.js";

const index = /* @__PURE__ */ indexRows(endCodes);

/** SubCodes below this are reused for different things (0, 7, 404) and mean nothing alone. */
const firstUniqueSubCode = 1000;

/**
 * What the catalog knows about a reason, and how it was found: the first tier that hits, from the
 * exact row down to the code's class.
 *
 * The exception is 0/0, with which the SDK starts every end: it is a plain hang-up only if the
 * message does not name another end.
 */
export function findEntry(
  reason: Pick<CallEndReason, "code" | "subCode" | "message">,
  extraRows?: readonly CallEndCatalogRow[],
): CatalogMatch {
  const { code, subCode } = reason;
  const extra = extraRows && findExtraRow(reason, extraRows);
  if (extra) return extra;

  const named = code === 0 && !subCode && findTerminationName(reason);
  if (named) return named;

  if (subCode !== undefined) {
    const rows = index.get(subCode);
    const exact = code !== undefined && rows?.get(code);
    if (exact) return found("code+subCode", exact);
    if (subCode >= firstUniqueSubCode) {
      const any = rows?.values().next().value;
      if (any) return found("subCode", any);
      const status = subCode % 1000;
      const isPhoneNetwork = subCode - status === 540_000 || subCode - status === 560_000;
      const sip = isPhoneNetwork && (sipStatuses as Record<number, NamedEnd>)[status];
      if (sip) return { matchedBy: "sip", category: sip[0] ?? undefined, outcome: sip[1] };
    }
  }
  if (code === undefined) return { matchedBy: "none" };
  const any = index.get(null)?.get(code);
  if (any) return found("code", any);
  const category = classCategory(code);
  return { matchedBy: category ? "codeClass" : "none", category };
}

function found(matchedBy: CatalogMatch["matchedBy"], known: CatalogRow): CatalogMatch {
  return { matchedBy, category: known[2], outcome: known[3], known };
}
