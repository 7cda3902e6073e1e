"use client";

import { useState } from "react";
import { useEarlyEffect } from "../provider/useEarlyEffect.js";

/** Who wants to know; the window is listened to once for all of them, however many there are. */
const listeners = new Set<() => void>();

/**
 * Whether the browser believes that it has a network. Only looked at while that is needed; `true`
 * else, on a server, and in the first render of a page that comes from one.
 */
export function useOnline(isNeeded: boolean): boolean {
  const [isOnline, setOnline] = useState(true);

  useEarlyEffect(() => {
    if (!isNeeded) return undefined;
    const look = () => setOnline(navigator.onLine);
    look();
    if (listeners.size === 0) {
      window.addEventListener("online", tellAll);
      window.addEventListener("offline", tellAll);
    }
    listeners.add(look);
    return () => {
      listeners.delete(look);
      if (listeners.size > 0) return;
      window.removeEventListener("online", tellAll);
      window.removeEventListener("offline", tellAll);
    };
  }, [isNeeded]);

  return isOnline || !isNeeded;
}

function tellAll(): void {
  for (const look of listeners) look();
}
