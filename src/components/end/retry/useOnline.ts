"use client";

import { useReducer } from "react";
import { useEarlyEffect } from "../../provider/useEarlyEffect.js";

type Network = "offline" | "online" | undefined;

/** What was heard of the network last, and which end was shown then. */
interface Heard {
  readonly network?: Network;
  readonly endKey?: unknown;
}

const nothing: Heard = {};

/** Who wants to know; the window is listened to once for all of them, however many there are. */
const listeners = new Set<() => void>();

/**
 * Whether the browser has no network, or has it back since this end is shown. Only looked at while that
 * is needed; `undefined` else, on a server, and in the first render of a page that comes from one.
 */
export function useOnline(isNeeded: boolean, endKey: unknown): Network {
  // The reducer knows which end is shown when the news comes, so that the listener stays for the next.
  const [heard, hear] = useReducer(
    (_: Heard, network: Network): Heard => ({ network, endKey }),
    nothing,
  );

  useEarlyEffect(() => {
    if (!isNeeded) return undefined;
    let last: Network;
    const look = () => {
      if (navigator.onLine === (last !== "offline")) return;
      hear((last = navigator.onLine ? "online" : "offline"));
    };
    look();
    if (listeners.size === 0) {
      window.addEventListener("online", tellAll);
      window.addEventListener("offline", tellAll);
    }
    listeners.add(look);
    return () => {
      if (last) hear(undefined);
      listeners.delete(look);
      if (listeners.size > 0) return;
      window.removeEventListener("online", tellAll);
      window.removeEventListener("offline", tellAll);
    };
  }, [isNeeded]);

  // Having it back is news of the end that it came to; having none concerns the next one, too.
  const isHeard = isNeeded && (heard.network === "offline" || heard.endKey === endKey);
  return isHeard ? heard.network : undefined;
}

function tellAll(): void {
  for (const look of listeners) look();
}
