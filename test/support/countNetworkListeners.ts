import { onTestFinished, vi } from "vitest";

/** Counts, until the test is over, who listens to the window for the network. */
export function countNetworkListeners(): () => number {
  const isAbout = ([event]: readonly unknown[]) => event === "online" || event === "offline";
  const added = vi.spyOn(window, "addEventListener");
  const removed = vi.spyOn(window, "removeEventListener");
  onTestFinished(() => {
    added.mockRestore();
    removed.mockRestore();
  });
  return () => added.mock.calls.filter(isAbout).length - removed.mock.calls.filter(isAbout).length;
}
