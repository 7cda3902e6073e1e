"use client";

import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import { useEarlyEffect } from "../provider/useEarlyEffect.js";

/**
 * The ends that open dialogs show. Kept here and not looked up on the page, because Radix puts a
 * dialog there only some renders after it has opened.
 */
const shown = new Set<CallEndDescription>();

/** Notes the end that an open dialog shows. */
export function useShownInDialog(description: CallEndDescription | undefined): void {
  useEarlyEffect(() => {
    if (!description) return undefined;
    shown.add(description);
    return () => void shown.delete(description);
  }, [description]);
}

/** Whether an open dialog shows such an end: that dialog has it read out. */
export function isShownInDialog(outcome: CallEndDescription["outcome"] | undefined): boolean {
  return [...shown].some((description) => description.outcome === outcome);
}
