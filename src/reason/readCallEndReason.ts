import { attempt } from "./attempt.js";
import type { CallEndReason } from "./CallEndReason.js";
import { readResultCategories } from "./readResultCategories.js";
import { searchReason } from "./searchReason.js";

/**
 * The code, subCode, message and categories found in anything that an Azure Communication Services
 * call can end with; `undefined` when nothing in it says that a call has ended or could not start.
 *
 * Reads the SDK's object and its JSON, a thrown error, a call or event with a `callEndReason`, a
 * record of another service, and whatever holds one of these: see `searchReason`. Never throws: a
 * getter that does is a missing field.
 */
export function readCallEndReason(source: unknown): CallEndReason | undefined {
  // A revoked proxy throws whatever is asked of it.
  const object = attempt(() => typeof source === "object" && !Array.isArray(source) && source);
  if (!object) return undefined;
  return attempt(() => readAtOnce(object)) ?? attempt(() => searchReason(object));
}

/** The SDK's own object, which nearly every end comes as, in a few reads; `undefined` for the rest. */
function readAtOnce(source: object): CallEndReason | undefined {
  const { code, subCode, message, resultCategories, name, target, sipDetails } = source as Record<
    string,
    unknown
  >;
  const isUsual =
    isWhole(code, 999) &&
    isWhole(subCode, 9_999_999) &&
    (name ?? target ?? sipDetails) === undefined &&
    // Where there is no message there may be one under another name.
    (typeof message === "string"
      ? message && !message.includes("DiagCode")
      : Object.keys(source).length < 3);
  return isUsual
    ? {
        // Not -0.
        code: code + 0,
        subCode: subCode + 0,
        reportedMessage: message as string | undefined,
        resultCategories: readResultCategories(resultCategories),
        errorName: undefined,
        isError: false,
        isRecord: false,
        target: undefined,
        detail: undefined,
      }
    : undefined;
}

/** Whether it is a whole number up to the largest; the bits of anything else are other than itself. */
function isWhole(value: unknown, largest: number): value is number {
  return (value as number) >>> 0 === value && value <= largest;
}
