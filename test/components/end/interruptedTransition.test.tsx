import { act, render, screen } from "@testing-library/react";
import { startTransition, StrictMode, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { FakeCall } from "../../../fakes/FakeCall.ts";
import {
  CallEndedBanner,
  type CallEndedBannerProps,
  type CallEndDescription,
  CallEndReasonProvider,
} from "../../../src/index.js";
import { announcementOf, labels, titleOf } from "../../../stories/support/words.js";
import { declined, lostConnection, setupFailed, signInExpired } from "../../support/ends.js";
import { Slow, workInTurns } from "../../support/interruptible.js";
import { listen } from "../../support/listen.js";

type Props = Pick<CallEndedBannerProps, "callEndReason" | "call" | "onRetry">;

const says = {
  lost: `alert: ${announcementOf(lostConnection)}`,
  declined: `status: ${announcementOf(declined)}`,
  setupFailed: `alert: ${announcementOf(setupFailed)}`,
  signInExpired: `alert: ${announcementOf(signInExpired)}`,
};

let heard: () => Promise<string[]>;
beforeEach(() => {
  heard = listen();
});

/** A banner among much that is slow, so that a transition takes many turns. */
function renderSlowApp(first: Props) {
  let set!: (props: Props) => void;
  let onRender: (props: Props) => void = () => {};
  const onUnmatched = vi.fn<(end: CallEndDescription) => void>();
  const onReady = (setProps: typeof set) => {
    set = setProps;
  };
  function App() {
    const [props, setProps] = useState(first);
    useLayoutEffect(() => onReady(setProps), []);
    return (
      <>
        <CallEndedBanner {...(props as CallEndedBannerProps)} />
        {Array.from({ length: 5 }, (_, index) => (
          <Slow key={index} value={props} onRender={(value) => onRender(value)} />
        ))}
      </>
    );
  }
  const { unmount } = render(
    <StrictMode>
      <CallEndReasonProvider onUnmatched={onUnmatched}>
        <App />
      </CallEndReasonProvider>
    </StrictMode>,
  );
  workInTurns();
  const rendered = (next: Props) =>
    new Promise<void>((resolve) => {
      onRender = (props) => props === next && resolve();
    });
  return {
    /** Begins to move on to the next end, and returns when a part of it has been rendered. */
    begin: async (next: Props) => {
      const hasBegun = rendered(next);
      startTransition(() => set(next));
      await hasBegun;
    },
    /** Moves on at once. */
    interrupt: (next: Props) => flushSync(() => set(next)),
    onUnmatched,
    unmount,
  };
}

const banner = () => screen.getByRole("region");

describe("a transition to the next end that an urgent change interrupts", () => {
  it("never shows or says the end that another one took the place of", async () => {
    const unknown = { callEndReason: { code: 699, subCode: 987_654 } };
    const { begin, interrupt, onUnmatched } = renderSlowApp({ callEndReason: lostConnection });
    await heard();

    await begin(unknown);
    expect(banner()).toHaveAccessibleName(titleOf(lostConnection));
    interrupt({ callEndReason: declined });

    expect(banner()).toHaveAccessibleName(titleOf(declined));
    expect(await heard()).toEqual([says.lost, says.declined]);
    expect(onUnmatched).not.toHaveBeenCalled();
  });

  it("goes on after a retry that fails in between, of which nothing stays", async () => {
    let fail!: (reason: unknown) => void;
    const onRetry = () => new Promise<void>((_resolve, reject) => (fail = reject));
    const { begin } = renderSlowApp({ callEndReason: lostConnection, onRetry });
    screen.getByRole("button", { name: labels.rejoin }).click();
    await screen.findByRole("button", { name: labels.rejoining });
    await heard();

    await begin({ callEndReason: setupFailed, onRetry });
    fail(signInExpired);
    await screen.findByRole("region", { name: titleOf(setupFailed) });

    expect(screen.getByRole("button", { name: labels.tryAgain })).not.toHaveAttribute("aria-busy");
    expect((await heard()).at(-1)).toBe(says.setupFailed);
  });

  it("listens to what is shown and to nothing else", async () => {
    const [shown, interrupted, last] = Array.from(
      { length: 3 },
      () => new FakeCall({ state: "Connected" }),
    ) as [FakeCall, FakeCall, FakeCall];
    const { begin, interrupt, unmount } = renderSlowApp({ call: shown });

    await begin({ call: interrupted });
    expect(listeners(shown, interrupted, last)).toEqual([1, 0, 0]);
    interrupt({ call: last });

    expect(listeners(shown, interrupted, last)).toEqual([0, 0, 1]);
    interrupted.end(declined);
    last.end(lostConnection);
    expect(await screen.findByRole("region")).toHaveAccessibleName(titleOf(lostConnection));
    expect(await heard()).toEqual([says.lost]);
    act(unmount);
    expect(listeners(shown, interrupted, last)).toEqual([0, 0, 0]);
  });

  it("hears the call end that is still shown, and says it before it moves on", async () => {
    const [shown, next] = [
      new FakeCall({ state: "Connected" }),
      new FakeCall({ state: "Disconnected", callEndReason: signInExpired }),
    ];
    const { begin } = renderSlowApp({ call: shown });

    await begin({ call: next });
    flushSync(() => shown.end(lostConnection));
    expect(banner()).toHaveAccessibleName(titleOf(lostConnection));
    await screen.findByRole("region", { name: titleOf(signInExpired) });

    expect((await heard()).at(-1)).toBe(says.signInExpired);
    expect(listeners(shown, next)).toEqual([0, 1]);
  });
});

const listeners = (...calls: FakeCall[]) => calls.map(({ listenerCount }) => listenerCount);
