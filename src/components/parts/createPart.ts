"use client";

import { forwardRef, type ReactElement, type ReactNode, type RefAttributes } from "react";
import { type EndedParts, useCallEndParts } from "../end/CallEndParts.js";
import type { Props } from "../as-child/mergeProps.js";
import { renderPart, type CallEndPartOptions } from "../as-child/renderPart.js";

/**
 * The component of one element of an end: nothing before the call has ended. What the element is
 * stands apart from it, so that the ready-made components need no component for each of theirs.
 */
export function createPart<T, OwnProps extends { children?: ReactNode }>(
  name: string,
  makeElement: (end: EndedParts, props: OwnProps & RefAttributes<T>) => ReactElement<Props> | null,
) {
  const Part = forwardRef<T, OwnProps & CallEndPartOptions>((props, ref) => {
    const end = useCallEndParts();
    return end?.description
      ? renderPart<T, OwnProps>(props as OwnProps & CallEndPartOptions, ref, (own) =>
          makeElement(end, own),
        )
      : null;
  });
  Part.displayName = name;
  return Part;
}
