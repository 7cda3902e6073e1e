import type { CallEndDescription } from "../../describe/CallEndDescription.js";

/**
 * Tells an end that is given by value from the next: its codes, and what it was where the codes do
 * not say it, as with 0/0. `undefined` before the end.
 */
export function getEndKey(end: CallEndDescription | undefined): string | undefined {
  if (!end) return undefined;
  const isNamed = end.matchedBy === "message" || end.matchedBy === "none";
  return [end.code, end.subCode, end.outcome, isNamed ? end.reportedMessage : ""].join("/");
}
