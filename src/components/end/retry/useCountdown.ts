"use client";

import { useRef, useState } from "react";
import { useEarlyEffect } from "../../provider/useEarlyEffect.js";

/** What is waited for, and when it is over. */
interface Clock {
  readonly seconds: number | undefined;
  readonly endKey: unknown;
  readonly end: number;
}

/**
 * The seconds that are left of a while, from when the end was first shown: `0` when it has passed,
 * `undefined` without one.
 */
export function useCountdown(seconds: number | undefined, endKey: unknown): number | undefined {
  const [told, tell] = useState<{ clock: Clock; left: number }>();
  // Of what is on the page; it stays the same if React hides the end and shows it again.
  const clock = useRef<Clock | undefined>(undefined);
  const running = clock.current;
  const isSame = running?.seconds === seconds && running?.endKey === endKey;

  useEarlyEffect(() => {
    const before = clock.current;
    const goesOn = before?.seconds === seconds && before?.endKey === endKey;
    const now =
      before && goesOn ? before : { seconds, endKey, end: Date.now() + (seconds ?? 0) * 1000 };
    clock.current = now;
    if (!seconds) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => void (timer = setTimeout(tick, 1000));
    const tick = () => {
      // By the clock: timers stand still while a page sleeps.
      const left = Math.max(0, Math.round((now.end - Date.now()) / 1000));
      tell({ clock: now, left });
      if (left > 0) wait();
    };
    if (goesOn) tick();
    else wait();
    return () => clearTimeout(timer);
  }, [seconds, endKey]);

  return isSame && told?.clock === running ? told?.left : seconds;
}
