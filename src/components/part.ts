"use client";

import { forwardRef, type ReactNode, type RefAttributes } from "react";
import { type EndedParts, useCallEndParts } from "./CallEndParts.js";

/**
 * The component of one element of an end: nothing before the call has ended. What the element is
 * stands apart from it, so that the ready-made components need no component for each of theirs.
 */
export function part<T, Props>(
  name: string,
  element: (end: EndedParts, props: Props & RefAttributes<T>) => ReactNode,
) {
  const Part = forwardRef<T, Props>((props, ref) => {
    const end = useCallEndParts();
    return end?.description ? element(end, { ...(props as Props), ref }) : null;
  });
  Part.displayName = name;
  return Part;
}
