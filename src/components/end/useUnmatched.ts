"use client";

import { useContext, useRef } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import { CallEndSettingsContext } from "../provider/CallEndSettings.js";
import { useEarlyEffect } from "../provider/useEarlyEffect.js";

/** Tells the provider's `onUnmatched` about an end that no row matched: once, however often shown. */
export function useUnmatched(description: CallEndDescription | undefined, endKey: unknown): void {
  const { onUnmatched, unmatched } = useContext(CallEndSettingsContext);
  const told = useRef<unknown>(undefined);
  const isUnmatched = description?.matchedBy === "codeClass" || description?.matchedBy === "none";

  useEarlyEffect(() => {
    if (!isUnmatched) {
      told.current = undefined;
      return undefined;
    }
    const showing = unmatched.get(endKey) ?? 0;
    unmatched.set(endKey, showing + 1);
    // This effect runs again for the same end: in StrictMode, and with other words or handlers.
    if (showing === 0 && told.current !== endKey) onUnmatched?.(description);
    told.current = endKey;
    return () => void unmatched.set(endKey, (unmatched.get(endKey) ?? 1) - 1);
  }, [isUnmatched, description, endKey, onUnmatched, unmatched]);
}
