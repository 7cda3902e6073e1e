"use client";

import { useSyncExternalStore } from "react";

/** Who wants to know; the window is listened to once for all of them, however many there are. */
const subscribers = new Set<() => void>();

/** Whether the browser believes to have a network; `true` on a server. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline, () => true);
}

function isOnline(): boolean {
  return navigator.onLine;
}

function tellAll(): void {
  for (const onChange of subscribers) onChange();
}

function subscribe(onChange: () => void): () => void {
  if (subscribers.size === 0) {
    window.addEventListener("online", tellAll);
    window.addEventListener("offline", tellAll);
  }
  subscribers.add(onChange);
  return () => {
    subscribers.delete(onChange);
    if (subscribers.size > 0) return;
    window.removeEventListener("online", tellAll);
    window.removeEventListener("offline", tellAll);
  };
}
