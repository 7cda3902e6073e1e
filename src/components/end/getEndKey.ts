import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { EndedCall } from "../../live/EndedCall.js";
import { hasMethods } from "../../reason/readProperty.js";

/**
 * What stands for an end, to tell it from the next: the call object where there is one, else its
 * value. `undefined` before the end.
 *
 * The id of a live call can change; a snapshot with an id may be a new object each time.
 */
export function getEndKey(
  end: CallEndDescription | undefined,
  ended: EndedCall | undefined,
): unknown {
  if (!end || !ended) return end && getValueKey(end);
  const { source, callId } = ended;
  return callId === undefined || hasMethods(source, "on", "off")
    ? source
    : `${getValueKey(end)}/${callId}`;
}

/** The codes of an end, and what it was where the codes do not say it, as with 0/0. */
function getValueKey(end: CallEndDescription): string {
  const isNamed = end.matchedBy === "message" || end.matchedBy === "none";
  return `${end.code}/${end.subCode}/${end.outcome}/${isNamed ? end.reportedMessage : ""}`;
}
