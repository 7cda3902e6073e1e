"use client";

import { useRef, useState } from "react";
import { useEarlyEffect } from "../provider/useEarlyEffect.js";

/**
 * Whether this very end was dismissed, and a function that dismisses it. The next end starts afresh,
 * and so does the same one after it was gone in between.
 *
 * An end that is given by value is the next one, too, if its object is another than the one that was
 * dismissed: the second lost connection has the numbers of the first. Unless the app makes a new object
 * on every render: then it has made one while this end was shown, or in the render that dismissed it.
 * `object` is what the app passed; `undefined` where something else tells one end from the next.
 */
export function useDismissed(
  endKey: unknown,
  object: unknown,
  initially: boolean,
): [boolean, () => void] {
  const [state, setState] = useState({ endKey, isDismissed: initially, wasClosed: false });
  const last = useRef({ endKey, object, isDismissed: initially, isInline: false });
  const isSameEnd = last.current.endKey === endKey;
  const isNewObject = isSameEnd && last.current.object !== object;
  const wasShown = !last.current.isDismissed;
  const isInline = isSameEnd && (last.current.isInline || (isNewObject && wasShown));
  const isNext = isNewObject && !wasShown && !isInline && state.wasClosed;

  const current =
    state.endKey === endKey && !isNext ? state : { endKey, isDismissed: false, wasClosed: false };
  const { isDismissed } = current;
  // Adjusting state while rendering, so that no frame shows the old answer; only where there is one to
  // forget, for it takes a second render.
  if (current !== state && state.isDismissed) setState(current);

  useEarlyEffect(() => {
    last.current = { endKey, object, isDismissed, isInline };
  });
  return [isDismissed, () => setState({ endKey, isDismissed: true, wasClosed: true })];
}
