import { attempt } from "../reason/attempt.js";
import { readCallEndReason } from "../reason/readCallEndReason.js";
import type { EndedCall } from "./EndedCall.js";
import type { EndStore } from "./EndStore.js";

/** How one kind of source is followed. */
export interface EndFollower {
  /**
   * Looks at the source now. Only while it is watched is nothing missed between two looks: before
   * the first listener and after the last a call may connect and end unseen.
   */
  readonly find: (isWatched: boolean) => EndedCall | undefined;
  /** Listens to the source until the returned function is called. */
  readonly listen: (look: () => void) => () => void;
}

/** A store that listens only while somebody listens to it, and tells the same end only once. */
export function createEndStore({ find, listen }: EndFollower): EndStore {
  const listeners = new Set<() => void>();
  let current: EndedCall | undefined;
  let isWatched = false;
  let stop: (() => void) | undefined;

  const getSnapshot = () =>
    (current = merge(
      current,
      attempt(() => find(isWatched)),
    ));
  const look = () => {
    const before = current;
    if (getSnapshot() !== before) for (const tell of listeners) tell();
  };
  const subscribe = (onChange: () => void) => {
    listeners.add(onChange);
    if (listeners.size === 1) {
      getSnapshot();
      stop = listen(look);
      isWatched = true;
      getSnapshot();
    }
    return () => {
      if (!listeners.delete(onChange) || listeners.size > 0) return;
      stop?.();
      isWatched = false;
    };
  };
  return { subscribe, getSnapshot, getServerSnapshot: () => undefined };
}

/**
 * The end known before, unless the source now tells another one or more about the same; when it
 * ended and what it was then stays as it was first seen.
 */
function merge(before: EndedCall | undefined, found: EndedCall | undefined): EndedCall | undefined {
  if (!found) return undefined;
  const reported = found.callEndReason;
  const isReadable = readCallEndReason(reported) !== undefined;
  if (before?.source !== found.source) {
    const unknown = { state: "Disconnected", callEndReason: reported };
    return { ...found, callEndReason: isReadable ? reported : unknown };
  }
  // A call that is disposed of may no longer tell what it told before.
  const reason = isReadable ? reported : before.callEndReason;
  const wasConnected = before.context.wasConnected ?? found.context.wasConnected;
  return isSame(before.callEndReason, reason) && wasConnected === before.context.wasConnected
    ? before
    : { ...before, callEndReason: reason, context: { ...before.context, wasConnected } };
}

/** By value: a getter may return a new object each time. */
function isSame(one: unknown, other: unknown): boolean {
  const value = (reason: unknown) => JSON.stringify(readCallEndReason(reason));
  return one === other || value(one) === value(other);
}
