import type { CallEndDescription } from "../describe/CallEndDescription.js";

/**
 * Tells an end that is given by value from the next: its codes, and what it was where the codes do
 * not say it, as with 0/0. `undefined` before the end.
 */
export function endKeyOf(end: CallEndDescription | undefined): string | undefined {
  return end && [end.code, end.subCode, end.outcome, end.reportedMessage].join("/");
}
