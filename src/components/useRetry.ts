"use client";

import { useState } from "react";
import { describeCallEnd } from "../describe/describeCallEnd.js";

/** A retry that is under way or has failed, and the end that it was for. */
interface RetryState {
  readonly endKey: unknown;
  readonly isBusy: boolean;
  /** What it failed with, if that says why. */
  readonly failure: unknown;
}

/** What a retry does to the end that is shown. */
export interface Retry {
  readonly isBusy: boolean;
  /** Shown instead of the end itself, until the next end. */
  readonly failure: unknown;
  /** Calls the handler; a button that is busy must not. */
  readonly run: () => void;
}

/**
 * Runs the app's `onRetry` for one end: busy while its promise is open. If it fails with something
 * that has codes, that is the new reason; an error without them is no better than the old reason,
 * which then stays.
 */
export function useRetry(endKey: unknown, onRetry: (() => unknown) | undefined): Retry {
  const [state, setState] = useState<RetryState>();
  const current = state?.endKey === endKey ? state : undefined;
  // Forgotten while rendering, or the same end would have it back when it comes again.
  if (current !== state) setState(current);
  const run = () => {
    try {
      const result = onRetry?.();
      if (!isThenable(result)) return;
      const begun = { endKey, isBusy: true, failure: current?.failure };
      setState(begun);
      // A promise that settles after the next end is about nothing that is still shown.
      const finish = (failure?: unknown) =>
        setState((now) => (now === begun ? { endKey, isBusy: false, failure } : now));
      result.then(
        () => finish(),
        (reason: unknown) => finish(saysWhy(reason) ? reason : begun.failure),
      );
    } catch (reason) {
      // The SDK's startCall and join throw at once.
      if (!saysWhy(reason)) throw reason;
      setState({ endKey, isBusy: false, failure: reason });
    }
  };
  return { isBusy: current?.isBusy ?? false, failure: current?.failure, run };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | undefined)?.then === "function";
}

function saysWhy(reason: unknown): boolean {
  const end = describeCallEnd(reason);
  return end?.code !== undefined || end?.subCode !== undefined;
}
