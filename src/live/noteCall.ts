import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";
import type { EndedCall } from "./EndedCall.js";
import { noteOthers } from "./noteOthers.js";
import { readDate } from "./readDate.js";

const connected = ["Connected", "LocalHold", "RemoteHold"];
const unconnected = ["None", "Connecting", "Ringing", "EarlyMedia", "InLobby"];

/**
 * What a call, an incoming call or the state of one tells for certain, now or at an earlier look: how
 * it ends, if it does, and what can no longer be seen then.
 */
export function noteCall(
  call: object,
  isWatched: boolean,
  before?: Partial<EndedCall>,
  direction = readProperty(call, "direction"),
): EndedCall {
  const known = before?.context;
  const wasConnected = wasEverConnected(
    known?.wasConnected,
    readProperty(call, "state"),
    isWatched,
  );
  const isIncoming = direction === "Incoming";
  const others = noteOthers(call, known);
  // Else nobody saw when it connected.
  const connectsNow = isWatched && wasConnected && known?.wasConnected === false;
  return {
    source: call,
    callId: readText(call, "id"),
    callEndReason: readProperty(call, "callEndReason"),
    startedAt:
      before?.startedAt ??
      (connectsNow ? new Date() : wasConnected === false ? undefined : readDate(call, "startTime")),
    endedAt: readDate(call, "endTime"),
    context: {
      ...others,
      direction: isIncoming || direction === "Outgoing" ? direction : undefined,
      wasConnected,
      otherPartyName: isIncoming
        ? readText(readProperty(call, "callerInfo"), "displayName")
        : others.otherPartyName,
    },
  };
}

/**
 * Whether a call has been connected, as far as its states seen until now tell: `undefined` for one
 * that was first seen when it was over or about to be, or may have been connected unwatched.
 */
function wasEverConnected(
  before: boolean | undefined,
  state: unknown,
  isWatched: boolean,
): boolean | undefined {
  if (before || connected.includes(state as string)) return true;
  if (!isWatched) return undefined;
  return unconnected.includes(state as string) ? false : before;
}
