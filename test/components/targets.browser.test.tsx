import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { CallEnd, CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import "../../src/styles/styles.css";
import { linkedProblem } from "../support/ends.js";
import { handlers } from "../support/handlers.js";

const props = {
  callEndReason: linkedProblem,
  // As short as words can be.
  strings: { labels: { tryAgain: "J", getHelp: "?", close: "X", details: "i", copyReport: "C" } },
  ...handlers,
};
const details = <CallEndDetails defaultOpen />;

/** What can be pressed and is smaller than that, as "action: 20 × 30". */
function tooSmall(selector: string, size: number): string[] {
  const targets = [...document.querySelectorAll(selector)];
  expect(targets.length).toBeGreaterThan(0);
  return targets
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width < size || box.height < size)
    .map(({ target, box }) => `${target.textContent}: ${box.width} × ${box.height}`);
}

afterEach(() => page.viewport(1024, 640));

// The room of a phone held sideways, where everything gets smaller.
describe.each([640, 256])("on a page of a height of %i px", (height) => {
  it.each(["full", "compact"] as const)(
    "everything in the %s banner and its details is at least 24 px large",
    async (size) => {
      await page.viewport(1024, height);
      render(
        <CallEndedBanner {...props} size={size}>
          {details}
        </CallEndedBanner>,
      );

      expect(tooSmall("[data-call-end=banner] :is(button, a, summary)", 24)).toEqual([]);
    },
  );

  it("the dialog's own buttons are at least 44 px large, and 24 px those of its details", async () => {
    await page.viewport(1024, height);
    render(<CallEndedDialog {...props}>{details}</CallEndedDialog>);

    expect(tooSmall("[data-call-end=dialog] > * > button", 44)).toEqual([]);
    expect(tooSmall("[data-call-end=details] :is(button, a, summary)", 24)).toEqual([]);
  });
});

it("a Dismiss button with the app's own words is as large as they are, and in their font", () => {
  render(
    <CallEnd.Root {...props} style={{ font: "30px serif" }}>
      <CallEnd.DismissButton>Hide this message</CallEnd.DismissButton>
      <CallEnd.HelpButton />
    </CallEnd.Root>,
  );
  const dismiss = screen.getByRole("button", { name: "Hide this message" });
  const words = document.createRange();
  words.selectNodeContents(dismiss);
  const { fontSize, fontFamily } = getComputedStyle(dismiss);

  expect(words.getClientRects()).toHaveLength(1);
  expect(dismiss.getBoundingClientRect().width).toBeGreaterThanOrEqual(
    words.getBoundingClientRect().width,
  );
  expect([fontSize, fontFamily]).toEqual(["14px", "serif"]);
});
