import { readProperty } from "../reason/readProperty.js";
import type { SourceKind } from "./createEndStore.js";
import type { EndedCall } from "./EndedCall.js";
import { noteCall } from "./noteCall.js";

/**
 * A `Call` or `TeamsCall`: ended as soon as, and for as long as, it is `Disconnected`, or when it goes
 * from connected to `None` with a reason, as in native bridges.
 */
export function followCall(call: object): SourceKind {
  let notes: EndedCall | undefined;
  let state: unknown;
  let hasVanished = false;

  return {
    read: (isWatched) => {
      const before = notes;
      notes = noteCall(call, isWatched, before);
      // One that is disposed of may no longer tell: then it stays as it was.
      const nextState = readProperty(call, "state") ?? state;
      if (nextState !== state) {
        // The reason comes with the change: that of an earlier end may still be there.
        hasVanished =
          isWatched &&
          nextState === "None" &&
          before?.context.wasConnected === true &&
          !before.callEndReason &&
          Boolean(notes.callEndReason);
      }
      state = nextState;
      const hasEnded = state === "Disconnected" || hasVanished;
      return hasEnded ? { ...notes, endedAt: isWatched ? new Date() : undefined } : undefined;
    },
    events: { stateChanged: () => {} },
  };
}
