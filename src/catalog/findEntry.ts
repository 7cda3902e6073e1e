import type { CallEndReason } from "../reason/CallEndReason.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogMatch } from "./CatalogMatch.js";
import { classCategory } from "./classCategory.js";
import { failedMethod } from "./data/sdkErrors.js";
import { findByName } from "./findByName.js";
import { findExtraRow } from "./findExtraRow.js";
import { actionFailed, findNumbers } from "./findNumbers.js";
import { readTarget } from "./readTarget.js";
import { findRow, phoneNetwork } from "./rowIndex.js";

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
  const { code, subCode, detail, target, reportedMessage = "" } = reason;
  const first =
    (Array.isArray(extraRows) ? findExtraRow(reason, extraRows) : undefined) ??
    (code === 0 && subCode === 0 ? findByName(reason) : undefined);
  if (first) return first;
  if (subCode === failedMethod.subCode && failedMethod.starts.test(reportedMessage))
    return { matchedBy: "message", entry: { outcome: "setupFailed", subCode } };

  // A pair in the message is that of the call; the one around it is that of the service's answer.
  const numbers = (detail && findNumbers(detail)) ?? findNumbers(reason);
  if (numbers && !detail) return numbers;
  const network = Math.floor((subCode ?? 0) / 1000);
  const isPhone = network === 540 || network === 560;
  const reported = detail && findRow(phoneNetwork, detail.code);
  if (numbers && !(isPhone && reported)) return numbers;
  const status = reported ?? (isPhone ? findRow(phoneNetwork, subCode! % 1000) : undefined);
  if (status) return { matchedBy: "sip", entry: status };

  const name = findByName(reason);
  if (name) return name;
  // What fails inside a call has a code like any other, but the call goes on.
  if (target && readTarget(target).isAction) return { matchedBy: "none", entry: actionFailed };
  const alone = code === undefined ? undefined : findRow(code);
  if (alone) return { matchedBy: "code", entry: alone };
  return { matchedBy: classCategory(code) ? "codeClass" : "none" };
}
