import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CatalogEntry, CatalogMatch } from "./CatalogMatch.js";
import { errorNames } from "./data/errorNames.js";
import { emptyNames, terminationNames } from "./data/terminationNames.js";
import { indexFirst } from "./indexRows.js";
import { namedEnd } from "./namedEnd.js";

const ends = /* @__PURE__ */ indexFirst<string>(terminationNames);

/** A termination name that the table lacks. */
const unlisted: CatalogEntry = { outcome: "ended", category: null };

/**
 * The row of an error's name, else of the end that the message names.
 *
 * The SDK starts every end at 0/0: there each message but that of a plain hang-up names an end.
 * Elsewhere only a listed name does that says something, and any one word under code 0, beside which
 * the SDK leaves its "Success".
 */
export function findByName(reason: CallEndReason): CatalogMatch | undefined {
  const { code, subCode, errorName = "", reportedMessage } = reason;
  const error = errorNames.find(({ names }) => names.test(errorName));
  if (error) return { matchedBy: "message", entry: error, isSure: true };
  const name = namedEnd(reportedMessage) ?? "";
  const isPlain = code === 0 && !subCode;
  const isEmpty = !isPlain && emptyNames.includes(name);
  const isName = /^[A-Z]\w+$/.test(name) || (subCode === 0 && name);
  const entry =
    ends.get(errorName) ??
    (isEmpty ? undefined : ends.get(name)) ??
    (code === 0 && isName ? unlisted : undefined);
  return entry && { matchedBy: "message", entry };
}
