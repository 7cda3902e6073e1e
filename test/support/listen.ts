import { onTestFinished } from "vitest";
import { announce } from "../../src/components/announcing/announce.js";

/**
 * Writes down, until the test is over, what a screen reader is told: the words that come into a live
 * region after it is there, as `alert: Title. Description`. The result waits until all that
 * has been asked for up to now has been said.
 */
export function listen(): () => Promise<string[]> {
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
        heard.push(`${region.role ?? region.ariaLive}: ${words.trimEnd()}`);
      }
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return async () => {
    // What is said last comes last; what is said of an end is decided once its commit is done.
    await Promise.resolve();
    const last = document.createElement("span");
    await new Promise<void>((resolve) => {
      new MutationObserver(() => last.textContent && resolve()).observe(last, { childList: true });
      announce(last, "That was all.");
    });
    note(observer.takeRecords());
    return heard;
  };
}
