import { attempt } from "./attempt.js";
import type { CallEndReason } from "./CallEndReason.js";
import { readField } from "./readField.js";
import { readResultCategories } from "./readResultCategories.js";
import { readWholeNumber } from "./readWholeNumber.js";

/** Where calls, events, wrapped errors and Graph objects keep the reason itself. */
const wrappers = ["callEndReason", "innerError", "reason", "resultInfo"];

/** How deep wrappers are followed, so that a cyclic object ends. */
const maxDepth = 4;

/**
 * The code, subCode, message and categories found in anything that an Azure Communication Services
 * call can end with; `undefined` when nothing in it says that a call has ended.
 *
 * Reads the SDK's object and its JSON, a thrown error, a call or event with a `callEndReason`, an
 * error that wraps another, log rows and Graph objects. Never throws: a getter that does is a
 * missing field.
 */
export function readCallEndReason(
  source: unknown,
  raw = source,
  depth = maxDepth,
): CallEndReason | undefined {
  // A revoked proxy throws whatever is asked of it.
  const isObject = attempt(() => !Array.isArray(source)) && typeof source === "object" && source;
  if (!isObject) return undefined;

  const tag = attempt(() => Object.prototype.toString.call(source));
  // A DOMException's `code` is the browser's own legacy number: 0 for a blocked microphone.
  const isBrowserError = tag === "[object DOMException]";
  const code = isBrowserError
    ? undefined
    : readWholeNumber(readField(source, "code", "participantendreason"), 999);
  const subCode = readWholeNumber(readField(source, "subCode", "participantendsubcode"), 9_999_999);
  if (code === undefined && subCode === undefined && depth) {
    for (const wrapper of wrappers) {
      const inner = readCallEndReason(readField(source, wrapper), raw, depth - 1);
      if (inner) return inner;
    }
  }

  const reported = readField(source, "message");
  const message = typeof reported === "string" && reported ? reported : undefined;
  const hasEnded =
    code !== undefined ||
    subCode !== undefined ||
    message ||
    isBrowserError ||
    tag === "[object Error]" ||
    attempt(() => source instanceof Error) ||
    readField(source, "state") === "Disconnected";
  const resultCategories = readResultCategories(readField(source, "resultCategories"));
  return hasEnded ? { code, subCode, message, resultCategories, raw } : undefined;
}
