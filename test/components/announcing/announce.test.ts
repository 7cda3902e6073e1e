import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { announce, hush } from "../../../src/components/announcing/announce.js";

let region: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers();
  region = document.createElement("span");
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets the words come. */
const come = () => vi.advanceTimersByTime(100);

describe("a live region", () => {
  it("is empty, says the words a moment later, and is empty again", () => {
    announce(region, "Copied.");
    expect(region).toBeEmptyDOMElement();

    come();
    expect(region).toHaveTextContent("Copied.");

    vi.runAllTimers();
    expect(region).toBeEmptyDOMElement();
  });

  it("says the same words again as something new", () => {
    announce(region, "Copied.");
    come();
    const first = region.textContent;
    announce(region, "Copied.");
    come();

    expect(region).toHaveTextContent("Copied.");
    expect(region.textContent).not.toBe(first);
  });

  it("says the news of an end before what comes right after them", () => {
    announce(region, "The call has ended.", "news");
    announce(region, "Copied.");
    come();

    expect(region).toHaveTextContent("The call has ended. Copied.");
  });

  it("says only the last of passing words", () => {
    announce(region, "You’re offline.");
    announce(region, "You’re back.");
    come();

    expect(region).toHaveTextContent(/^You’re back\.$/);
  });

  it("forgets what it has not said when it is hushed", () => {
    announce(region, "The call has ended.", "news");
    hush(region);
    vi.runAllTimers();

    expect(region).toBeEmptyDOMElement();
  });
});
