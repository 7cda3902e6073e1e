import type { CallEndReason } from "./CallEndReason.js";
import { isError } from "./isError.js";
import { readAnyCase } from "./readAnyCase.js";
import { readField } from "./readField.js";
import { readResultCategories } from "./readResultCategories.js";
import { readWholeNumber } from "./readWholeNumber.js";
import { tagOf } from "./tagOf.js";

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
export function readCallEndReason(input: unknown): CallEndReason | undefined {
  return readNested(input, input, maxDepth);
}

function readNested(source: unknown, raw: unknown, depth: number): CallEndReason | undefined {
  if (!isPlainOrClassObject(source)) return undefined;
  const field = (name: string, ...otherNames: string[]) =>
    readField(source, name) ?? readAnyCase(source, [name.toLowerCase(), ...otherNames]);

  // A DOMException's `code` is the browser's own legacy number: 0 for a blocked microphone.
  const ownCodes = tagOf(source) !== "[object DOMException]";
  const code = ownCodes ? readWholeNumber(field("code", "participantendreason"), 999) : undefined;
  const subCode = readWholeNumber(field("subCode", "participantendsubcode"), 9_999_999);
  if (code === undefined && subCode === undefined && depth > 0) {
    for (const wrapper of wrappers) {
      const inner = readNested(readField(source, wrapper), raw, depth - 1);
      if (inner) return inner;
    }
  }

  const reported = field("message");
  const message = typeof reported === "string" && reported ? reported : undefined;
  const hasEnded =
    code !== undefined ||
    subCode !== undefined ||
    message !== undefined ||
    isError(source) ||
    readField(source, "state") === "Disconnected";
  return hasEnded
    ? {
        code,
        subCode,
        message,
        resultCategories: readResultCategories(field("resultCategories")),
        raw,
      }
    : undefined;
}

function isPlainOrClassObject(source: unknown): source is object {
  try {
    return typeof source === "object" && source !== null && !Array.isArray(source);
  } catch {
    // Array.isArray throws for a revoked proxy.
    return false;
  }
}
