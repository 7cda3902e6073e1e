import { attempt } from "../reason/attempt.js";
import type { EndedCall } from "./EndedCall.js";
import type { EndStore } from "./EndStore.js";
import { listenTo } from "./listenTo.js";
import { mergeEnds } from "./mergeEnds.js";

/** What is particular to one kind of source. */
export interface SourceKind {
  /**
   * Looks at the source now: its end, `undefined` while a call goes on, `null` as long as none has
   * begun. Only while it is watched is nothing missed between two looks: before the first listener
   * and after the last a call may connect and end unseen.
   */
  readonly read: (isWatched: boolean) => EndedCall | null | undefined;
  /** The events after which to look again, and what to remember of each before that. */
  readonly events?: Readonly<Record<string, (event: unknown) => void>>;
  /** The stores of what the source consists of, after a look: their changes are its own. */
  readonly parts?: () => readonly EndStore[];
}

/** A store that listens only while somebody listens to it, and tells the same end only once. */
export function createEndStore(source: object, { read, events = {}, parts }: SourceKind): EndStore {
  const listeners = new Set<() => void>();
  let current: EndedCall | null | undefined;
  let isWatched = false;
  let stops: readonly (() => void)[] = [];
  let partStops: readonly (() => void)[] = [];

  const getEnd = () =>
    (current = mergeEnds(
      current,
      attempt(() => read(isWatched)),
    ));
  const listenToParts = () => {
    // The old ones stop last, so that nothing is missed in between.
    const before = partStops;
    partStops = ((isWatched && parts?.()) || []).map((part) => part.subscribe(() => look()));
    for (const stop of before) stop();
  };
  const look = () => {
    const before = current;
    const end = getEnd();
    listenToParts();
    // To those who listened when it changed: who listens anew while being told knows it.
    const told = [...listeners];
    if (end !== before) for (const tell of told) tell();
  };
  const subscribe = (onChange: () => void) => {
    listeners.add(onChange);
    if (listeners.size === 1) {
      getEnd();
      const heard = Object.entries(events).map(([event, remember]) =>
        listenTo(source, "on", "off", event, (details: unknown) => {
          remember(details);
          look();
        }),
      );
      // An adapter and a stateful client tell of their state in a way of their own.
      stops = [listenTo(source, "onStateChange", "offStateChange", look), ...heard];
      isWatched = true;
      getEnd();
      listenToParts();
    }
    return () => {
      if (!listeners.delete(onChange) || listeners.size > 0) return;
      isWatched = false;
      listenToParts();
      for (const stop of stops) stop();
      // What they listened with must not keep alive whoever listened last.
      stops = [];
    };
  };
  return { subscribe, getEnd };
}
