"use client";

import { forwardRef, type ReactElement, type ReactNode, type RefAttributes } from "react";
import type { Props } from "../as-child/mergeProps.js";
import { type CallEndPartOptions, getPartId, renderPart } from "../as-child/renderPart.js";
import { type CallEndedState, hasEnded, useSurroundingEnd } from "../end/CallEndState.js";
import type { PartIds } from "../end/usePartIds.js";
import { useEarlyEffect } from "../provider/useEarlyEffect.js";
import { warnOutsideRoot } from "./warnOutsideRoot.js";

/**
 * The component of one element of an end: nothing before the call has ended. What the element is
 * stands apart from it, so that the ready-made components need no component for each of theirs.
 * `names` is what the element does for the end as a whole: it is its title or its description.
 */
export function createPart<T, OwnProps extends { children?: ReactNode }>(
  name: string,
  makeElement: (
    end: CallEndedState,
    props: OwnProps & RefAttributes<T>,
  ) => ReactElement<Props> | null,
  names?: keyof PartIds,
) {
  const Part = forwardRef<T, OwnProps & CallEndPartOptions>((props, ref) => {
    const end = useSurroundingEnd();
    if (!end) warnOutsideRoot(name);
    const element = hasEnded(end)
      ? renderPart<T, OwnProps>(props as OwnProps & CallEndPartOptions, ref, (own) =>
          makeElement(end, own),
        )
      : null;
    const id = names && getPartId(element);
    const register = end?.registerPart;
    useEarlyEffect(
      () => (names && id && register ? register(names, id) : undefined),
      [id, register],
    );
    return element;
  });
  Part.displayName = `CallEnd.${name}`;
  return Part;
}
