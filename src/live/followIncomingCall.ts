import { hasMember, readProperty } from "../reason/readProperty.js";
import { readCallEndReason } from "../reason/readCallEndReason.js";
import type { SourceKind } from "./createEndStore.js";
import { noteCall } from "./noteCall.js";

/**
 * An `IncomingCall` or `TeamsIncomingCall`. It tells its end only if it never connected; the reason of
 * an accepted one is there to be read once that call has ended.
 */
export function followIncomingCall(incomingCall: object): SourceKind {
  let told: { readonly callEndReason: unknown; readonly endedAt: Date } | undefined;

  return {
    read: () => {
      const notes = noteCall(incomingCall, true, told && unanswered, "Incoming");
      const callEndReason = notes.callEndReason ?? told?.callEndReason;
      return told || readCallEndReason(callEndReason)
        ? { ...notes, ...told, callEndReason }
        : undefined;
    },
    events: {
      callEnded: (event) => {
        told ??= { callEndReason: readProperty(event, "callEndReason"), endedAt: new Date() };
      },
    },
  };
}

/** What is known of an incoming call that nobody answered. */
export const unanswered = { context: { wasConnected: false } };

/** Whether a call of the SDK is one that rings or rang: only those have no state. */
export function isIncomingCall(call: object): boolean {
  return !hasMember(call, "state");
}
