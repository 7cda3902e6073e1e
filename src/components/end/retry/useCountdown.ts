"use client";

import { useState } from "react";
import { useEarlyEffect } from "../../provider/useEarlyEffect.js";

/**
 * The seconds that are left of a while, from when the end was first shown: `0` when it has passed,
 * `undefined` without one.
 */
export function useCountdown(seconds: number | undefined, endKey: unknown): number | undefined {
  const [state, setState] = useState({ seconds, endKey, left: seconds });
  const isCurrent = state.seconds === seconds && state.endKey === endKey;

  useEarlyEffect(() => {
    if (!seconds) return undefined;
    const end = Date.now() + seconds * 1000;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      // By the clock: timers stand still while a page sleeps.
      const left = Math.max(0, Math.round((end - Date.now()) / 1000));
      setState({ seconds, endKey, left });
      if (left > 0) wait();
    };
    const wait = () => void (timer = setTimeout(tick, 1000));
    wait();
    return () => clearTimeout(timer);
  }, [seconds, endKey]);

  return isCurrent ? state.left : seconds;
}
