"use client";

import { useState } from "react";
import { attempt } from "../../../reason/attempt.js";
import { useEarlyEffect } from "../../provider/useEarlyEffect.js";

/**
 * The native modal dialog or fullscreen element that is on top of the page, in which alone something
 * new can be used; `undefined` without one, and while it is not needed.
 */
export function useTopContainer(isNeeded: boolean): HTMLElement | undefined {
  const [top, setTop] = useState<HTMLElement>();

  useEarlyEffect(() => {
    if (!isNeeded) return undefined;
    const look = () => setTop(findTop());
    look();
    document.addEventListener("fullscreenchange", look);
    // A native dialog that closes; the event does not bubble.
    document.addEventListener("close", look, true);
    return () => {
      document.removeEventListener("fullscreenchange", look);
      document.removeEventListener("close", look, true);
    };
  }, [isNeeded]);

  return isNeeded ? top : undefined;
}

function findTop(): HTMLElement | undefined {
  // What has no room for children cannot hold a dialog; not every browser knows the selector.
  return attempt(() =>
    [
      ...document.querySelectorAll<HTMLElement>(":modal:not(video, iframe, canvas, img, html)"),
    ].pop(),
  );
}
