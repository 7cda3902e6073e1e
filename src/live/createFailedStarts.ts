import { readTarget } from "../catalog/readTarget.js";
import { objectsIn } from "../reason/objectsIn.js";
import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";
import type { EndedCall } from "./EndedCall.js";
import { readDate } from "./readDate.js";

/**
 * Whether an error is about what somebody does who wants a call to begin, by communication-react's name
 * of it. An action in a call that fails is no end, and nobody waits for a push notification.
 */
function isOfStart(error: unknown): boolean {
  return !readTarget(readText(error, "target") ?? "").isAction;
}

/** Remembers which starts have failed since the last call. */
export function createFailedStarts() {
  const passed = new WeakSet<object>();
  let told: unknown;

  return {
    /** To be called with an adapter's `error` event. */
    tell(error: unknown) {
      if (isOfStart(error)) told = error;
    },
    /**
     * Those that were told or are in the state of an adapter or a stateful client, each as the end of
     * a call that never began; none while there is a call, which is what they were about.
     */
    find(state: unknown, isInCall: boolean): EndedCall[] {
      const latest = readProperty(state, "latestErrors") ?? readProperty(state, "latestCallErrors");
      const kept = objectsIn(latest).filter(isOfStart);
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
