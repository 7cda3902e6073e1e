"use client";

import { useEffect, useLayoutEffect } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";

/**
 * The ends that open dialogs show. Kept here and not looked up on the page, because Radix puts a
 * dialog there only some renders after it has opened, when a banner beside it has long spoken.
 */
const shown = new Set<CallEndDescription>();

// React 18 warns about a layout effect on a server, where neither kind runs.
const useEarlyEffect = typeof window === "undefined" ? useEffect : useLayoutEffect;

/** Notes the end that an open dialog shows, before any `useEffect` of the same commit runs. */
export function useShownInDialog(description: CallEndDescription | undefined): void {
  useEarlyEffect(() => {
    if (!description) return undefined;
    shown.add(description);
    return () => void shown.delete(description);
  }, [description]);
}

/** Whether an open dialog shows such an end: the focus in it has it read out. */
export function isShownInDialog(outcome: CallEndDescription["outcome"] | undefined): boolean {
  return [...shown].some((description) => description.outcome === outcome);
}
