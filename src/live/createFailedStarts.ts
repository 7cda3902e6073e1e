import { objectsIn } from "../reason/objectsIn.js";
import { readProperty } from "../reason/readProperty.js";
import type { EndedCall } from "./EndedCall.js";
import { readDate } from "./readDate.js";

/**
 * What somebody does who wants a call to begin, by communication-react's names of it. An action in a
 * call that fails is no end, and nobody waits for a push notification.
 */
const startTargets = [
  "CallAgent.join",
  "CallAgent.startCall",
  "CallClient.createCallAgent",
  "CallClient.createTeamsCallAgent",
  "IncomingCall.accept",
];

/** Remembers which starts have failed since the last call. */
export function createFailedStarts() {
  const passed = new WeakSet<object>();
  let told: unknown;

  return {
    /** To be called with an adapter's `error` event. */
    tell(error: unknown) {
      if (startTargets.includes(readProperty(error, "target") as string)) told = error;
    },
    /**
     * Those that were told or are in the state of an adapter or a stateful client, each as the end of
     * a call that never began; none while there is a call, which is what they were about.
     */
    find(state: unknown, isInCall: boolean): EndedCall[] {
      const latest = readProperty(state, "latestErrors") ?? readProperty(state, "latestCallErrors");
      const kept = objectsIn(startTargets.map((target) => readProperty(latest, target)));
      // Once the state has it, it goes when the state no longer has it.
      if (kept.includes(told as object)) told = undefined;
      const errors = [...kept, ...objectsIn([told])];
      if (isInCall) for (const error of errors) passed.add(error);
      return errors
        .filter((error) => !passed.has(error))
        .map((error) => ({
          source: error,
          callEndReason: error,
          context: { wasConnected: false },
          endedAt: readDate(error, "timestamp") ?? new Date(),
        }));
    },
  };
}
