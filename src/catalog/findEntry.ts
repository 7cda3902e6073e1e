import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogMatch } from "./CatalogMatch.js";
import { classCategory } from "./classCategory.js";
import { findByName } from "./findByName.js";
import { findExtraRow } from "./findExtraRow.js";
import { actionFailed, findNumbers } from "./findNumbers.js";
import { readTarget } from "./readTarget.js";
import { keyOf, phoneNetwork, rowIndex } from "./rowIndex.js";

/**
 * What the catalog knows about a reason, and how it was found: the first tier that hits, from the
 * exact row down to the code's class.
 *
 * The exception is 0/0, with which the SDK starts every end: it is a plain hang-up only if the
 * message does not name another end. A more exact pair or status that is reported beside the codes
 * goes before what they say less exactly.
 */
export function findEntry(
  reason: CallEndReason,
  extraRows?: readonly CallEndCatalogRow[],
): CatalogMatch {
  const { code, subCode, detail, target } = reason;
  const extra = Array.isArray(extraRows) ? findExtraRow(reason, extraRows) : undefined;
  const named = !extra && code === 0 && subCode === 0 ? findByName(reason) : undefined;
  const first = extra ?? named;
  if (first) return first;

  const network = subCode === undefined ? 0 : Math.floor(subCode / 1000);
  const isPhone = network === 540 || network === 560;
  const reported = detail && rowIndex.byNumbers.get(keyOf(phoneNetwork, detail.code));
  // A pair in the message is that of the call; the one around it is that of the service's answer.
  const numbers =
    isPhone && reported ? undefined : ((detail && findNumbers(detail)) ?? findNumbers(reason));
  if (numbers) return numbers;
  const status =
    reported ??
    (isPhone ? rowIndex.byNumbers.get(keyOf(phoneNetwork, subCode! % 1000)) : undefined);
  if (status) return { matchedBy: "sip", entry: status };

  const name = findByName(reason);
  if (name) return name;
  // What fails inside a call has a code like any other, but the call goes on.
  if (target && readTarget(target).isAction) return { matchedBy: "none", entry: actionFailed };
  const alone = code === undefined ? undefined : rowIndex.byNumbers.get(keyOf(code));
  if (alone) return { matchedBy: "code", entry: alone };
  return { matchedBy: classCategory(code) ? "codeClass" : "none" };
}
