import { readCallEndReason } from "../reason/readCallEndReason.js";
import { readText } from "../reason/readText.js";
import type { SourceKind } from "./createEndStore.js";
import { noteCall } from "./noteCall.js";

/**
 * Anything else that keeps a reason, such as the state of a call or a remote participant, read
 * whenever it is rendered, and when a remote participant of the SDK tells that its state has changed.
 */
export function followSnapshot(snapshot: object, isParticipant: boolean): SourceKind {
  return {
    read: () => {
      const notes = noteCall(snapshot, false);
      const callEndReason = [notes.callEndReason, snapshot].find((reason) =>
        readCallEndReason(reason),
      );
      if (!callEndReason) return undefined;
      const otherPartyName = readText(snapshot, "displayName");
      return isParticipant
        ? { ...notes, callEndReason, context: { participant: "remote", otherPartyName } }
        : { ...notes, callEndReason };
    },
    events: { stateChanged: () => {} },
  };
}
