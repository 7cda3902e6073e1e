import type { CallEndContext } from "../words/CallEndContext.js";
import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";

/** What a call, an incoming call or the state of one tells about itself for certain. */
export function callContext(call: unknown, wasConnected?: boolean): CallEndContext {
  const direction = readProperty(call, "direction");
  return {
    direction: direction === "Incoming" || direction === "Outgoing" ? direction : undefined,
    wasConnected,
    // The id of the group call that was joined; without one it may still be a meeting or a room.
    isGroup: readText(readProperty(call, "info"), "groupId") ? true : undefined,
    otherPartyName:
      direction === "Incoming"
        ? readText(readProperty(call, "callerInfo"), "displayName")
        : undefined,
  };
}
