"use client";

import { useReducer, useRef } from "react";
import type { CallEndDescription } from "../../../describe/CallEndDescription.js";
import { describeCallEnd } from "../../../describe/describeCallEnd.js";
import { useEarlyEffect } from "../../provider/useEarlyEffect.js";

/** The tries to get back into the call after one end. */
interface RetryState {
  readonly endKey?: unknown;
  readonly isBusy: boolean;
  /** How many tries have failed. */
  readonly failures: number;
  /** What the last of them failed with that said why. */
  readonly failure: unknown;
}

/** The next state, which comes only if `begun` is still the last one; whatever the last one is without. */
interface RetryChange {
  readonly next: RetryState;
  readonly begun?: RetryState;
}

/** Before the first try, of whatever end. */
const untried: RetryState = { isBusy: false, failures: 0, failure: undefined };

const changeState = (now: RetryState, { next, begun = now }: RetryChange) =>
  now === begun ? next : now;

/** What the tries do to the end that is shown. */
export interface Retry extends Omit<RetryState, "endKey"> {
  /** Calls the app's handler with the end that is shown; a button that is busy must not. */
  readonly run: (onRetry: (end: CallEndDescription) => unknown, end: CallEndDescription) => void;
}

/**
 * Runs the app's `onRetry` for one end: busy while its promise is open, and over when that fulfills. If
 * it fails with something that has codes, that is the new reason; after an error without them the old
 * reason stays.
 */
export function useRetry(endKey: unknown, onSuccess: () => void): Retry {
  // `useState` would compare with the state of a render that was thrown away, and skip a change.
  const [state, change] = useReducer(changeState, untried);
  const current = state.endKey === endKey ? state : untried;
  // Forgotten while rendering, or the same end would have it back when it comes again.
  if (current !== state && state !== untried) change({ next: untried });
  const shown = useRef(endKey);
  useEarlyEffect(() => {
    shown.current = endKey;
  }, [endKey]);
  const fail = (reason: unknown): RetryState => ({
    endKey,
    isBusy: false,
    failures: current.failures + 1,
    failure: saysWhy(reason) ? reason : current.failure,
  });
  const run: Retry["run"] = (onRetry, end) => {
    try {
      const result = onRetry(end);
      if (!isThenable(result)) {
        if (current.failures > 0) change({ next: { ...current, failures: 0 } });
        return;
      }
      const begun = { ...current, endKey, isBusy: true };
      change({ next: begun });
      // A promise that settles after the next end is about nothing that is still shown.
      const finish = (next: RetryState) => change({ next, begun });
      return void result.then(
        () => {
          finish(untried);
          // Or it would put away the next end, too.
          if (shown.current === endKey || shown.current === undefined) onSuccess();
        },
        (reason: unknown) => finish(fail(reason)),
      );
    } catch (reason) {
      change({ next: fail(reason) });
      // The SDK's startCall and join throw at once; anything else is the app's to know.
      if (!saysWhy(reason)) throw reason;
    }
  };
  return { ...current, run };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | undefined)?.then === "function";
}

function saysWhy(reason: unknown): boolean {
  const end = describeCallEnd(reason);
  return end?.code !== undefined || end?.subCode !== undefined;
}
