"use client";

import { useSyncExternalStore } from "react";
import type { CallEndSource } from "../../live/CallEndSource.js";
import type { EndedCall } from "../../live/EndedCall.js";
import { getEndStore } from "../../live/getEndStore.js";

/**
 * Follows a call, an incoming call, an agent, an adapter or a stateful client, and returns how the
 * call ended: `undefined` while it goes on and when a new one starts, the same object until something
 * about the end changes. Never throws, and leaves no listener behind.
 *
 * @example
 * const ended = useEndedCall(call);
 * const end = useCallEndReason(ended?.callEndReason, { context: ended?.context });
 */
export function useEndedCall(source: CallEndSource | null | undefined): EndedCall | undefined {
  const { subscribe, getSnapshot, getServerSnapshot } = getEndStore(source);
  return useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
}
