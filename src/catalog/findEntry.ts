import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogEntry, CatalogMatch, MatchedBy } from "./CatalogMatch.js";
import { classCategory } from "./classCategory.js";
import { indexRows } from "./indexRows.js";
import { namedEnd } from "./namedEnd.js";
import { rowKey } from "./rowKey.js";

const index = /* @__PURE__ */ indexRows();

/** A termination name that the table lacks. */
const unlisted: CatalogEntry = { outcome: "ended", category: null };

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
  // No row has the key NaN.
  const { code = Number.NaN, subCode = Number.NaN } = reason;
  const find = (look: (key: number) => CatalogEntry | undefined): CatalogMatch | undefined => {
    const by = (matchedBy: MatchedBy, key: number): CatalogMatch | undefined => {
      const entry = look(key);
      return entry && { matchedBy, entry };
    };
    return (
      by("code+subCode", rowKey(code, subCode)) ??
      by("subCode", rowKey(null, subCode)) ??
      by("sip", rowKey(0.25, subCode)) ??
      by("code", rowKey(code))
    );
  };
  const name = code === 0 && !subCode && namedEnd(reason.reportedMessage);
  const named = name && (index.get(name) ?? (subCode === 0 && unlisted));

  return (
    (Array.isArray(extraRows) &&
      find((key) => extraRows.find((row) => row && rowKey(row.code, row.subCode) === key))) ||
    (named && { matchedBy: "message", entry: named }) ||
    find((key) => index.get(key)) || { matchedBy: classCategory(code) ? "codeClass" : "none" }
  );
}
