import type { MouseEvent, MouseEventHandler } from "react";

/** A click handler that runs the app's own first, and ours unless that one prevented it. */
export function composeEventHandlers<T>(
  theirs: MouseEventHandler<T> | undefined,
  ours: () => unknown,
): MouseEventHandler<T> {
  return (event: MouseEvent<T>) => {
    theirs?.(event);
    if (!event.defaultPrevented) ours();
  };
}
