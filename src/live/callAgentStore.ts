import { callStore } from "./callStore.js";
import { createEndStore } from "./createEndStore.js";
import type { EndStore } from "./EndStore.js";
import { incomingCallStore } from "./incomingCallStore.js";
import { listenTo } from "./listenTo.js";
import { objectsIn } from "../reason/objectsIn.js";
import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";

interface Followed {
  readonly call: object;
  readonly store: EndStore;
  readonly isRinging: boolean;
  stop: () => void;
}

/**
 * Follows a `CallAgent` or `TeamsCallAgent`: the latest end of its calls, and of its incoming calls
 * that nobody answered. A new call clears it, and what ends beside a running call is not shown: that
 * would look like the end of the running one.
 */
export function callAgentStore(agent: object): EndStore {
  const followed = new Map<object, Followed>();
  const settled = new WeakSet<object>();
  let last: Followed | undefined;
  let tell: (() => void) | undefined;

  const setLast = (next: Followed | undefined) => {
    last?.stop();
    last = next;
  };
  /** Looks for ends; only an end that was told counts for a ringing call, for it may be answered. */
  const settle = (isAfterPause = false) => {
    for (const entry of followed.values()) {
      const end = entry.store.getSnapshot();
      if (end && (!entry.isRinging || isAfterPause || end.context.wasConnected === false)) {
        followed.delete(entry.call);
        settled.add(entry.call);
        if (isInCall(agent)) entry.stop();
        else setLast(entry);
      }
    }
  };
  const onChange = () => {
    settle();
    tell?.();
  };
  const follow = (call: object, isRinging: boolean) => {
    if (followed.has(call) || settled.has(call)) return;
    const store = isRinging ? incomingCallStore(call) : callStore(call);
    const stop = tell ? store.subscribe(onChange) : () => {};
    followed.set(call, { call, store, isRinging, stop });
  };
  const drop = (isOver: (entry: Followed) => boolean) => {
    for (const entry of [...followed.values()].filter(isOver)) {
      entry.stop();
      followed.delete(entry.call);
    }
  };
  const seeCalls = (calls: readonly object[]) => {
    const started = calls.filter((call) => !followed.has(call) && !settled.has(call));
    if (started.length > 0) {
      setLast(undefined);
      const ids = started.map((call) => readText(call, "id"));
      const current = callsOf(agent);
      drop(({ call, store, isRinging }) =>
        isRinging
          ? // Answered: the call that came of it has its id, and is followed from now on.
            ids.includes(readText(call, "id")) || store.getSnapshot() !== undefined
          : !current.includes(call),
      );
      for (const call of started) follow(call, false);
    }
    settle();
  };

  return createEndStore({
    find: (isWatched) => {
      // Remembered from the first render on, for a call may end before anybody listens.
      if (!isWatched) seeCalls(callsOf(agent));
      return isInCall(agent) ? undefined : last?.store.getSnapshot();
    },
    listen: (look) => {
      settle(true);
      tell = look;
      for (const entry of followed.values()) entry.stop = entry.store.subscribe(onChange);
      if (last) last.stop = last.store.subscribe(onChange);
      seeCalls(callsOf(agent));
      const stops = [
        listenTo(agent, "callsUpdated", (event) => {
          seeCalls([...callsOf(agent), ...objectsIn(readProperty(event, "added"))]);
          look();
        }),
        listenTo(agent, "incomingCall", (event) => {
          for (const call of objectsIn([readProperty(event, "incomingCall")])) follow(call, true);
          onChange();
        }),
      ];
      return () => {
        tell = undefined;
        for (const stop of stops) stop();
        for (const entry of followed.values()) entry.stop();
        last?.stop();
      };
    },
  });
}

/** A call that is being hung up is as good as over. */
function isInCall(agent: object): boolean {
  return callsOf(agent).some(
    (call) => !["Disconnecting", "Disconnected"].includes(readProperty(call, "state") as string),
  );
}

function callsOf(agent: object): object[] {
  return objectsIn(readProperty(agent, "calls"));
}
