"use client";

import { useReducer, useRef } from "react";
import type { CallEndSource } from "../../live/CallEndSource.js";
import type { EndedCall } from "../../live/EndedCall.js";
import type { EndStore } from "../../live/EndStore.js";
import { getEndStore, noSource } from "../../live/getEndStore.js";
import { useEarlyEffect } from "../provider/useEarlyEffect.js";

/** What is on the page; only a commit writes it, so that a discarded render leaves nothing behind. */
interface Shown {
  readonly store: EndStore;
  readonly end: EndedCall | null | undefined;
  /** The end of an earlier source, which stays until a call begins in this one. */
  kept?: EndedCall | undefined;
}

const nothing: Shown = { store: noSource, end: undefined };

/**
 * Follows a call, an incoming call, an agent, an adapter or a stateful client, and returns how the
 * call ended: `undefined` while it goes on and when a new one starts, the same object until something
 * about the end changes. Once the source is gone (`undefined` or `null`), its end stays until the next
 * source has a call. Never throws, and leaves no listener behind.
 *
 * @example
 * const ended = useEndedCall(call);
 * const end = useCallEndReason(ended?.callEndReason, { context: ended?.context });
 */
export function useEndedCall(source: CallEndSource | null | undefined): EndedCall | undefined {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const shown = useRef(nothing);
  const before = shown.current;
  const store = getEndStore(source);
  const now = store.getEnd();
  // The first render is that of a server, which the browser takes over; then the effect looks again.
  const end = now && before === nothing && !store.isOnServer ? undefined : now;
  const kept = end === null ? (before.kept ?? findLeftBehind(before, store)) : undefined;

  useEarlyEffect(() => {
    const left = shown.current;
    let isOver = false;
    const stop = store.subscribe(() => {
      if (isStale(shown.current)) renderAgain();
    });
    if (left.store !== store && !left.end) {
      // An app that drops its call in the event of the end may do so before all listeners heard it.
      void Promise.resolve().then(() => {
        const late = left.store.getEnd();
        if (isOver || !late) return;
        shown.current.kept ??= late;
        renderAgain();
      });
    }
    return () => {
      isOver = true;
      stop();
    };
  }, [store]);

  useEarlyEffect(() => {
    shown.current = { store, end, kept };
    // Something may have happened since it was rendered.
    if (isStale(shown.current)) renderAgain();
  }, [store, end, kept]);

  return end ?? kept;
}

/** The end that a source took along: any if it is gone, and what nobody saw if it is replaced. */
function findLeftBehind({ store, end }: Shown, next: EndStore): EndedCall | undefined {
  const left = store.getEnd();
  return left && (next === noSource || left !== end) ? left : undefined;
}

function isStale({ store, end }: Shown): boolean {
  return store.getEnd() !== end;
}
