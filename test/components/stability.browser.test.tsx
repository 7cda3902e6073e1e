import { act, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import "../../src/styles/styles.css";
import { setupFailed } from "../support/ends.js";
import { noop } from "../support/handlers.js";
import { setOnline } from "../support/setOnline.js";
import { realUser } from "../support/realUser.js";
import { labels } from "../../stories/support/words.js";

const props = { callEndReason: setupFailed, onGetHelp: noop, onDismiss: noop };
const never = () => new Promise<void>(noop);

const components = [
  ["full banner", (onRetry: () => unknown) => <CallEndedBanner {...props} onRetry={onRetry} />],
  [
    "compact banner",
    (onRetry: () => unknown) => <CallEndedBanner {...props} size="compact" onRetry={onRetry} />,
  ],
  ["dialog", (onRetry: () => unknown) => <CallEndedDialog {...props} onRetry={onRetry} />],
] as const;

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const finishMotion = () => {
  for (const animation of document.getAnimations()) animation.finish();
};
const component = () => document.querySelector("[data-call-end=banner], [data-call-end=dialog]")!;
const parts = () => [
  component(),
  ...component().querySelectorAll("[data-call-end-part]:not([data-call-end-part=spacer])"),
];

/** Where everything is and how much can be seen through it. */
const state = () =>
  parts().map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    const { opacity, color, visibility } = getComputedStyle(part);
    return {
      part: part.getAttribute("data-call-end-part"),
      x,
      y,
      width,
      height,
      opacity,
      color,
      visibility,
    };
  });
const buttons = () =>
  screen.getAllByRole("button").map((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return [x, y, width, height];
  });

afterEach(() => setOnline(true));

describe.each(components)("the %s", (_, show) => {
  it("is in its first frame what it stays, all of its text to be read", async () => {
    render(<p>The call</p>);
    render(show(noop));
    for (const part of parts()) {
      const { opacity, visibility, color } = getComputedStyle(part);
      expect([opacity, visibility]).toEqual(["1", "visible"]);
      expect(color).not.toMatch(/rgba\(.*, 0(\.\d+)?\)|transparent/);
    }
    // The rise of the dialog as a whole is all that may go on.
    finishMotion();
    const first = state();

    await nextFrame();
    await nextFrame();

    expect(state()).toEqual(first);
  });

  it("keeps its buttons where they are while the network is gone", () => {
    render(show(noop));
    finishMotion();
    const before = buttons();

    setOnline(false);

    expect(screen.getByText(labels.offline, note)).toBeVisible();
    expect(buttons()).toEqual(before);
  });

  it("keeps its buttons where they are while a retry is under way", async () => {
    render(show(never));
    finishMotion();
    const before = buttons();

    await realUser.click(screen.getByRole("button", { name: labels.tryAgain }));

    expect(screen.getByRole("button", { name: labels.tryingAgain })).toBeVisible();
    expect(buttons()).toEqual(before);
  });
});

const note = { selector: "[data-call-end-part=note]" };

it("the details keep what is above them where it is when they unfold", () => {
  render(
    <CallEndedBanner {...props} onRetry={noop}>
      <CallEndDetails />
    </CallEndedBanner>,
  );
  const above = () => state().filter(({ part }) => part && !/list|term|value/.test(part));
  const before = above().slice(0, 6);

  act(() => screen.getByText(labels.details).click());

  expect(above().slice(0, 6)).toEqual(before);
});
