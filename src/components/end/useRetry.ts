"use client";

import { useState } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import { describeCallEnd } from "../../describe/describeCallEnd.js";

/** What there is to say about a retry besides the end that is shown. */
export type RetryNote = "busy" | "retryFailed";

/** A retry that is under way or has failed, and the end that it was for. */
interface RetryState {
  readonly endKey: unknown;
  readonly note?: RetryNote | undefined;
  /** What it failed with, if that says why. */
  readonly failure?: unknown;
}

/** What a retry does to the end that is shown. */
export interface Retry {
  readonly note: RetryNote | undefined;
  /** Shown instead of the end itself, until the next end. */
  readonly failure: unknown;
  /** Calls the app's handler with the end that is shown; a button that is busy must not. */
  readonly run: (onRetry: (end: CallEndDescription) => unknown, end: CallEndDescription) => void;
}

/**
 * Runs the app's `onRetry` for one end: busy while its promise is open. If it fails with something
 * that has codes, that is the new reason; after an error without them the old reason stays, and a note
 * says that it failed.
 */
export function useRetry(endKey: unknown): Retry {
  const [state, setState] = useState<RetryState>();
  const current = state?.endKey === endKey ? state : undefined;
  // Forgotten while rendering, or the same end would have it back when it comes again.
  if (current !== state) setState(current);
  const fail = (reason: unknown): RetryState =>
    saysWhy(reason)
      ? { endKey, failure: reason }
      : { endKey, failure: current?.failure, note: "retryFailed" };
  const run: Retry["run"] = (onRetry, end) => {
    try {
      const result = onRetry(end);
      if (!isThenable(result)) return setState(current && { ...current, note: undefined });
      const begun: RetryState = { endKey, failure: current?.failure, note: "busy" };
      setState(begun);
      // A promise that settles after the next end is about nothing that is still shown.
      const finish = (next: RetryState) => setState((now) => (now === begun ? next : now));
      return void result.then(
        () => finish({ endKey }),
        (reason: unknown) => finish(fail(reason)),
      );
    } catch (reason) {
      setState(fail(reason));
      // The SDK's startCall and join throw at once; anything else is the app's to know.
      if (!saysWhy(reason)) throw reason;
    }
  };
  return { note: current?.note, failure: current?.failure, run };
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | undefined)?.then === "function";
}

function saysWhy(reason: unknown): boolean {
  const end = describeCallEnd(reason);
  return end?.code !== undefined || end?.subCode !== undefined;
}
