"use client";

import { useContext, useEffect, useRef } from "react";
import type { CallEndDescription } from "../describe/CallEndDescription.js";
import { CallEndSettingsContext } from "./CallEndSettings.js";

/** Tells the provider's `onUnmatched` about an end that no row matched: once, however often shown. */
export function useUnmatched(description: CallEndDescription | undefined, endKey: unknown): void {
  const { onUnmatched, unmatched } = useContext(CallEndSettingsContext);
  const told = useRef<unknown>(undefined);
  const isUnmatched = description?.matchedBy === "codeClass" || description?.matchedBy === "none";
  const latest = useRef({ description, onUnmatched });

  useEffect(() => {
    latest.current = { description, onUnmatched };
  });

  useEffect(() => {
    if (!isUnmatched) {
      told.current = undefined;
      return undefined;
    }
    const showing = unmatched.get(endKey) ?? 0;
    unmatched.set(endKey, showing + 1);
    const { description: end, onUnmatched: tell } = latest.current;
    // In StrictMode this effect runs twice for one end.
    if (showing === 0 && told.current !== endKey && end) tell?.(end);
    told.current = endKey;
    return () => void unmatched.set(endKey, (unmatched.get(endKey) ?? 1) - 1);
  }, [isUnmatched, endKey, unmatched]);
}
