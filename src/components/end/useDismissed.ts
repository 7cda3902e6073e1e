"use client";

import { useState } from "react";

/**
 * Whether this very end was dismissed, and a function that dismisses it. The next end starts afresh,
 * and so does the same one after it was gone in between.
 */
export function useDismissed(endKey: unknown, initially: boolean): [boolean, () => void] {
  const [state, setState] = useState({ endKey, isDismissed: initially });
  const current = state.endKey === endKey ? state : { endKey, isDismissed: false };
  // Adjusting state while rendering, so that no frame shows the old answer.
  if (current !== state) setState(current);
  return [current.isDismissed, () => setState({ endKey, isDismissed: true })];
}
