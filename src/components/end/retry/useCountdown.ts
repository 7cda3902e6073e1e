"use client";

import { useRef, useState } from "react";
import { useEarlyEffect } from "../../provider/useEarlyEffect.js";

/**
 * The seconds that are left of a while, from when the end was first shown: `0` when it has passed,
 * `undefined` without one.
 */
export function useCountdown(seconds: number | undefined, endKey: unknown): number | undefined {
  const fresh = { seconds, endKey, left: seconds, countdown: {} };
  const [state, setState] = useState(fresh);
  const current = state.seconds === seconds && state.endKey === endKey ? state : fresh;
  if (current !== state) setState(current);
  const { countdown } = current;
  // When it is over, which stays the same if React hides the end and shows it again.
  const clock = useRef({ countdown: undefined as unknown, end: 0 });

  useEarlyEffect(() => {
    if (!seconds) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => void (timer = setTimeout(tick, 1000));
    const tick = () => {
      // By the clock: timers stand still while a page sleeps.
      const left = Math.max(0, Math.round((clock.current.end - Date.now()) / 1000));
      setState({ seconds, endKey, left, countdown });
      if (left > 0) wait();
    };
    if (clock.current.countdown === countdown) tick();
    else {
      clock.current = { countdown, end: Date.now() + seconds * 1000 };
      wait();
    }
    return () => clearTimeout(timer);
  }, [countdown, seconds, endKey]);

  return current.left;
}
