"use client";

import { type Ref, useCallback } from "react";

/** One ref that gives its element to two. */
export function useComposedRefs<T>(
  first: Ref<T> | undefined,
  second: Ref<T> | undefined,
): (node: T | null) => (() => void) | undefined {
  return useCallback(
    (node: T | null) => {
      const refs = [first, second] as (Ref<unknown> | undefined)[];
      const cleanUps = refs.map((each) => setRef(each, node));
      // React 18 takes no function back.
      if (!cleanUps.some(Boolean)) return undefined;
      return () => {
        for (const [index, each] of refs.entries()) {
          const cleanUp = cleanUps[index];
          if (cleanUp) cleanUp();
          else setRef(each, null);
        }
      };
    },
    [first, second],
  );
}

/** Gives a ref its element or `null`; returns the clean-up that a function may have returned. */
function setRef(ref: Ref<unknown> | undefined, node: unknown): (() => void) | undefined {
  if (typeof ref === "function") return ref(node) ?? undefined;
  if (ref) ref.current = node;
  return undefined;
}
