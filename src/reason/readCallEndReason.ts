import { asText } from "./asText.js";
import { attempt } from "./attempt.js";
import type { CallEndReason } from "./CallEndReason.js";
import { fieldReader } from "./fieldReader.js";
import { readResultCategories } from "./readResultCategories.js";
import { readWholeNumber } from "./readWholeNumber.js";

/** Where calls, events, wrapped errors and Graph objects keep the reason itself. */
const wrappers = ["callEndReason", "innerError", "reason", "resultInfo"];

/**
 * The code, subCode, message and categories found in anything that an Azure Communication Services
 * call can end with; `undefined` when nothing in it says that a call has ended.
 *
 * Reads the SDK's object and its JSON, a thrown error, a call or event with a `callEndReason`, an
 * error that wraps another, log rows and Graph objects. Never throws: a getter that does is a
 * missing field. Wrappers are followed four deep, so that a cyclic object ends.
 */
export function readCallEndReason(source: unknown, depth = 4): CallEndReason | undefined {
  // A revoked proxy throws whatever is asked of it.
  const kind = attempt(() => Object.prototype.toString.call(source).slice(8, -1));
  if (typeof source !== "object" || !source || kind === "Array") return undefined;

  const read = fieldReader(source);
  // A DOMException's `code` is the browser's own legacy number: 0 for a blocked microphone.
  const isBrowserError = kind === "DOMException";
  const code = isBrowserError
    ? undefined
    : readWholeNumber(read("code", "participantendreason"), /^0*\d{1,3}$/);
  const subCode = readWholeNumber(read("subCode", "participantendsubcode"), /^0*\d{1,7}$/);
  if ((code ?? subCode) === undefined && depth) {
    for (const wrapper of wrappers) {
      const inner = readCallEndReason(read(wrapper), depth - 1);
      if (inner) return inner;
    }
  }

  const reportedMessage = asText(read("message"));
  const hasEnded =
    (code ?? subCode ?? reportedMessage) !== undefined ||
    isBrowserError ||
    kind === "Error" ||
    read("state") === "Disconnected";
  return hasEnded
    ? {
        code,
        subCode,
        reportedMessage,
        resultCategories: readResultCategories(read("resultCategories")),
      }
    : undefined;
}
