"use client";

import { forwardRef, type ReactElement, type ReactNode, type RefAttributes } from "react";
import { type EndedParts, useCallEndParts } from "./CallEndParts.js";
import type { Props } from "./mergeProps.js";
import { partElement, type PartOptions } from "./partElement.js";

/**
 * The component of one element of an end: nothing before the call has ended. What the element is
 * stands apart from it, so that the ready-made components need no component for each of theirs.
 */
export function part<T, OwnProps extends { children?: ReactNode }>(
  name: string,
  makeElement: (end: EndedParts, props: OwnProps & RefAttributes<T>) => ReactElement<Props> | null,
) {
  const Part = forwardRef<T, OwnProps & PartOptions>((props, ref) => {
    const end = useCallEndParts();
    return end?.description
      ? partElement<T, OwnProps>(props as OwnProps & PartOptions, ref, (own) =>
          makeElement(end, own),
        )
      : null;
  });
  Part.displayName = name;
  return Part;
}
