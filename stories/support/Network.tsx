import { type ReactNode, useLayoutEffect } from "react";
import { takeNetworkAway } from "../../fakes/setBrowserOnline.js";

/** Takes the network away from a story, as far as the page can see, for as long as it is offline. */
export function Network({ isOffline, children }: { isOffline: boolean; children: ReactNode }) {
  useLayoutEffect(() => (isOffline ? takeNetworkAway() : undefined), [isOffline]);

  return children;
}
