import { type ReactNode, useLayoutEffect } from "react";
import { setBrowserOnline } from "../test/support/setBrowserOnline.js";

/** Takes the network away from a story, as far as the page can see, for as long as it is offline. */
export function Network({ isOffline, children }: { isOffline: boolean; children: ReactNode }) {
  useLayoutEffect(() => {
    if (!isOffline) return undefined;
    setBrowserOnline(false);
    return () => setBrowserOnline(true);
  }, [isOffline]);

  return children;
}
