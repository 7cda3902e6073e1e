import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogEntry, CatalogMatch } from "./CatalogMatch.js";
import { classCategory } from "./classCategory.js";
import { endCodes } from "./data/endCodes.js";
import { sipStatuses } from "./data/sipStatuses.js";
import { terminationNames } from "./data/terminationNames.js";
import { findExtraRow } from "./findExtraRow.js";
import { indexCodes, indexFirst } from "./indexRows.js";
import { namedEnd } from "./namedEnd.js";

const codes = /* @__PURE__ */ indexCodes(endCodes);
const codesAlone = /* @__PURE__ */ codes.get(null);
const names = /* @__PURE__ */ indexFirst<string>(terminationNames);
const statuses = /* @__PURE__ */ indexFirst<number>(sipStatuses);

/** A termination name that the table lacks. */
const unlisted: CatalogEntry = { outcome: "ended", category: null };

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
  reason: Pick<CallEndReason, "code" | "subCode" | "reportedMessage">,
  extraRows?: readonly CallEndCatalogRow[],
): CatalogMatch {
  const { code, subCode } = reason;
  const extra = Array.isArray(extraRows) && findExtraRow(reason, extraRows);
  if (extra) return extra;

  const name = code === 0 && !subCode ? namedEnd(reason.reportedMessage) : undefined;
  if (name) {
    const entry = names.get(name) ?? (subCode === 0 ? unlisted : undefined);
    if (entry) return { matchedBy: "message", entry };
  }
  if (subCode !== undefined) {
    const rows = codes.get(subCode);
    const exact = code !== undefined && rows?.get(code);
    if (exact) return { matchedBy: "code+subCode", entry: exact };
    if (subCode >= firstUniqueSubCode) {
      const any = rows?.values().next().value;
      if (any) return { matchedBy: "subCode", entry: any };
      const network = Math.floor(subCode / 1000);
      const status = (network === 540 || network === 560) && statuses.get(subCode % 1000);
      if (status) return { matchedBy: "sip", entry: status };
    }
  }
  const any = code !== undefined && codesAlone?.get(code);
  if (any) return { matchedBy: "code", entry: any };
  return { matchedBy: classCategory(code) ? "codeClass" : "none" };
}
