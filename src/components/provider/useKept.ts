"use client";

import { useRef } from "react";
import { isSame } from "./isSame.js";
import { useEarlyEffect } from "./useEarlyEffect.js";

/**
 * The value of the last render for as long as the new one says the same, as deep as `isSame` looks, so
 * that nothing is done again.
 */
export function useKept<Value>(next: Value, depth?: number): Value {
  const kept = useRef(next);
  const value = isSame(kept.current, next, depth) ? kept.current : next;
  // Not while rendering: a render may be thrown away.
  useEarlyEffect(() => {
    kept.current = value;
  }, [value]);
  return value;
}
