import { onTestFinished } from "vitest";

/**
 * Writes down, until the test is over, what a screen reader is told: the words that come into a live
 * region after it is there, as `alert: The connection was lost. …`.
 */
export function listen(): () => string[] {
  const heard: string[] = [];
  const note = (records: MutationRecord[]) => {
    for (const { target, addedNodes, type } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest("[role=status], [role=alert], [role=log], [aria-live]");
      const words =
        type === "characterData"
          ? target.textContent
          : [...addedNodes].map((node) => node.textContent).join("");
      if (region && words) {
        heard.push(`${region.role ?? region.ariaLive}: ${words}`);
      }
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return () => {
    note(observer.takeRecords());
    return heard;
  };
}
