import { objectsIn } from "../reason/objectsIn.js";
import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";
import { createCallStore } from "./createCallStore.js";
import type { SourceKind } from "./createEndStore.js";
import type { EndStore } from "./EndStore.js";
import { isIncomingCall } from "./followIncomingCall.js";

/**
 * A `CallAgent` or `TeamsCallAgent`: the latest end of its calls, and of its incoming calls that nobody
 * answered. A new call clears it, and what ends beside a running call is not shown: that would look
 * like the end of the running one.
 */
export function followAgent(agent: object): SourceKind {
  const known = new WeakSet<object>();
  /** Those of the known that are not over. */
  const followed = new Map<object, EndStore>();
  /** The one that ended last, or none. */
  let last: readonly EndStore[] = [];
  let wasWatched = false;

  const current = () => objectsIn(readProperty(agent, "calls"));
  /** A call that is being hung up is as good as over. */
  const isInCall = () =>
    current().some(
      (call) => !["Disconnecting", "Disconnected"].includes(readProperty(call, "state") as string),
    );
  const newOnes = (calls: unknown) => objectsIn(calls).filter((call) => !known.has(call));
  const follow = (calls: readonly object[]) => {
    for (const call of calls) {
      known.add(call);
      followed.set(call, createCallStore(call));
    }
  };
  const seeCalls = (calls: readonly object[]) => {
    const started = newOnes(calls);
    if (started.length === 0) return;
    last = [];
    const ids = started.map((call) => readText(call, "id"));
    for (const [call, store] of followed) {
      const isOver = isIncomingCall(call)
        ? // Answered: the call that came of it has its id, and is followed from now on.
          ids.includes(readText(call, "id")) || store.getEnd()
        : !current().includes(call);
      if (isOver) followed.delete(call);
    }
    follow(started);
  };

  return {
    read: (isWatched) => {
      // From the first render on, for a call may end and be gone before anybody listens.
      seeCalls(current());
      for (const [call, store] of followed) {
        const end = store.getEnd();
        // A ringing call may be answered, and then has the reason of that end: unless nobody
        // listened for a while, it has to tell its own.
        const isAfterPause = isWatched && !wasWatched;
        if (end && (!isIncomingCall(call) || isAfterPause || end.context.wasConnected === false)) {
          followed.delete(call);
          if (!isInCall()) last = [store];
        }
      }
      wasWatched = isWatched;
      return isInCall() ? undefined : (last[0]?.getEnd() ?? null);
    },
    parts: () => [...followed.values(), ...last],
    events: {
      callsUpdated: (event) => seeCalls([...current(), ...objectsIn(readProperty(event, "added"))]),
      incomingCall: (event) => follow(newOnes([readProperty(event, "incomingCall")])),
    },
  };
}
