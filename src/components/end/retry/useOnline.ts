"use client";

import { useState } from "react";
import { useEarlyEffect } from "../../provider/useEarlyEffect.js";

/** Who wants to know; the window is listened to once for all of them, however many there are. */
const listeners = new Set<() => void>();

/**
 * Whether the browser has no network, or has it back since this end is shown. Only looked at while that
 * is needed; `undefined` else, on a server, and in the first render of a page that comes from one.
 */
export function useOnline(isNeeded: boolean, endKey: unknown): "offline" | "online" | undefined {
  const [state, setState] = useState<"offline" | "online">();

  useEarlyEffect(() => {
    if (!isNeeded) return undefined;
    const look = () => setState((before) => (navigator.onLine ? before && "online" : "offline"));
    look();
    if (listeners.size === 0) {
      window.addEventListener("online", tellAll);
      window.addEventListener("offline", tellAll);
    }
    listeners.add(look);
    return () => {
      setState(undefined);
      listeners.delete(look);
      if (listeners.size > 0) return;
      window.removeEventListener("online", tellAll);
      window.removeEventListener("offline", tellAll);
    };
  }, [isNeeded, endKey]);

  return isNeeded ? state : undefined;
}

function tellAll(): void {
  for (const look of listeners) look();
}
