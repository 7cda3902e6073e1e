"use client";

import * as React from "react";
import { copyNumber } from "./shared.js";
import { useEarlyEffect } from "./useEarlyEffect.js";

/** React's own, which 16 and 17 lack. The name is put together, or bundlers warn that it is not there. */
const useReactId =
  (React as unknown as Record<string, (() => string) | undefined>)[["use", "Id"].join("")] ??
  (() => undefined);

let count = 0;

/**
 * The start of ids that nothing else on the page has. React's own is the same on a server and in the
 * browser, but every copy of React counts from the same start: a second copy of the kit gets one of its
 * own as soon as it is on the page, and so does every copy where React has none.
 */
export function useUniqueId(): string {
  const reactId = useReactId();
  const [own, setOwn] = React.useState<string>();
  useEarlyEffect(() => {
    if (!reactId || copyNumber > 1) setOwn(`call-end-${copyNumber}-${(count += 1)}-`);
  }, [reactId]);
  return own ?? reactId ?? "call-end-";
}
