import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {
  type ReactNode,
  startTransition,
  StrictMode,
  Suspense,
  useLayoutEffect,
  useState,
} from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { liveSources } from "../../../fakes/liveSources.ts";
import {
  CallEndedBanner,
  type CallEndedBannerProps,
  CallEndReasonProvider,
} from "../../../src/index.js";
import { announcementOf, labels, titleOf } from "../../../stories/support/words.js";
import { countNetworkListeners } from "../../support/countNetworkListeners.js";
import { declined, lostConnection, setupFailed, signInExpired } from "../../support/ends.js";
import { listen } from "../../support/listen.js";
import { OwnEnd } from "../../support/OwnEnd.js";
import { createGate } from "../../support/suspending.js";

const saysLost = `alert: ${announcementOf(lostConnection)}`;

/** What a view of an end takes here. */
type Props = Pick<CallEndedBannerProps, "callEndReason" | "call" | "onRetry">;
const views = [
  ["banner", (props: Props) => <CallEndedBanner {...(props as CallEndedBannerProps)} />],
  ["markup of one's own", (props: Props) => <OwnEnd {...props} />],
] as const;

let heard: () => Promise<string[]>;
beforeEach(() => {
  heard = listen();
});

const inApp = (children: ReactNode) => (
  <StrictMode>
    <Suspense fallback="waiting">{children}</Suspense>
  </StrictMode>
);

describe.each(views)("the first render of a %s that is thrown away", (_, show) => {
  it("says nothing and asks nobody; the one that stays says its end once", async () => {
    const { Wait, open } = createGate();
    const networkListeners = countNetworkListeners();
    const onUnmatched = vi.fn<() => void>();
    const unknown = { code: 699, subCode: 987_654 };
    const { unmount } = render(
      <CallEndReasonProvider onUnmatched={onUnmatched}>
        {inApp(
          <>
            {show({ callEndReason: unknown, onRetry: () => {} })}
            <Wait />
          </>,
        )}
      </CallEndReasonProvider>,
    );
    expect(await heard()).toEqual([]);
    expect(networkListeners()).toBe(0);
    expect(onUnmatched).not.toHaveBeenCalled();

    await act(open);

    expect(screen.getByText(titleOf(unknown))).toBeVisible();
    expect(await heard()).toEqual([`status: ${announcementOf(unknown)}`]);
    expect(networkListeners()).toBe(2);
    expect(onUnmatched).toHaveBeenCalledOnce();
    unmount();
    expect(networkListeners()).toBe(0);
  });

  it.each(Object.entries(liveSources))(
    "does not listen to a %s, and misses no end of it",
    async (_name, make) => {
      const live = make();
      live.begin();
      const { Wait, open } = createGate();
      const { unmount } = render(
        inApp(
          <>
            {show({ call: live.source })}
            <Wait />
          </>,
        ),
      );
      expect(live.listenerCount()).toBe(0);

      await act(open);
      expect(live.listenerCount()).toBeGreaterThan(0);
      act(() => live.end(signInExpired));

      expect(screen.getByText(titleOf(signInExpired))).toBeVisible();
      expect(await heard()).toEqual([`alert: ${announcementOf(signInExpired)}`]);
      unmount();
      expect(live.listenerCount()).toBe(0);
    },
  );
});

type Increase = (count: number) => number;

/** An app that moves on to the next end in a transition, where something is not ready. */
function renderMoving(show: (props: Props) => ReactNode, first: Props) {
  const { Wait, open } = createGate();
  let move!: (next: Props) => void;
  let renderAgain!: () => void;
  const onReady = (setProps: (next: Props) => void, setCount: (change: Increase) => void) => {
    move = (next) => startTransition(() => setProps(next));
    renderAgain = () => setCount((count) => count + 1);
  };
  function App() {
    const [props, setProps] = useState(first);
    const [, setCount] = useState(0);
    useLayoutEffect(() => onReady(setProps, setCount), []);
    return (
      <>
        {show(props)}
        {props !== first && <Wait />}
      </>
    );
  }
  const { unmount } = render(inApp(<App />));
  return {
    open: () => act(open),
    move: (next: Props) => act(() => move(next)),
    renderAgain: () => act(() => renderAgain()),
    unmount,
  };
}

describe.each(views)("the next end in a %s, rendered and thrown away", (_, show) => {
  it("leaves the end before it as it was, and is said when it stays", async () => {
    const { move, renderAgain, open } = renderMoving(show, { callEndReason: lostConnection });
    await heard();

    move({ callEndReason: declined });
    renderAgain();
    expect(screen.getByText(titleOf(lostConnection))).toBeVisible();
    expect(await heard()).toEqual([saysLost]);
    await open();

    expect(screen.getByText(titleOf(declined))).toBeVisible();
    expect(await heard()).toEqual([saysLost, `status: ${announcementOf(declined)}`]);
  });

  it("leaves the retry under way: what it fails with is shown, and later forgotten", async () => {
    const user = userEvent.setup();
    let fail!: (reason: unknown) => void;
    const onRetry = () => new Promise<void>((_resolve, reject) => (fail = reject));
    const first = { callEndReason: lostConnection, onRetry };
    const { move, open } = renderMoving(show, first);
    await user.click(screen.getByRole("button", { name: labels.rejoin }));

    move({ callEndReason: setupFailed, onRetry });
    expect(screen.getByRole("button", { name: labels.rejoining })).toHaveAttribute("aria-busy");
    await act(async () => fail(signInExpired));
    expect(screen.getByText(titleOf(signInExpired))).toBeVisible();
    await open();

    expect(screen.getByText(titleOf(setupFailed))).toBeVisible();
    expect(screen.getByRole("button", { name: labels.tryAgain })).not.toHaveAttribute("aria-busy");
  });

  it.each(Object.entries(liveSources))("leaves a %s followed", async (_name, make) => {
    const [live, next] = [make(), make()];
    live.begin();
    next.begin();
    const { move, open, unmount } = renderMoving(show, { call: live.source });
    const count = live.listenerCount();

    move({ call: next.source });
    expect([live.listenerCount(), next.listenerCount()]).toEqual([count, 0]);
    act(() => live.end(signInExpired));
    expect(screen.getByText(titleOf(signInExpired))).toBeVisible();
    await open();

    expect(screen.queryByText(titleOf(signInExpired))).not.toBeInTheDocument();
    expect([live.listenerCount(), next.listenerCount()]).toEqual([0, count]);
    unmount();
    expect(next.listenerCount()).toBe(0);
  });
});

it("an end that was put away stays so when the next one is rendered and thrown away", async () => {
  const user = userEvent.setup();
  const show = (props: Props) => <OwnEnd {...props} onDismiss={() => {}} />;
  const { move, renderAgain, open } = renderMoving(show, { callEndReason: lostConnection });
  await user.click(screen.getByRole("button", { name: labels.dismiss }));

  move({ callEndReason: declined });
  renderAgain();
  expect(screen.queryByRole("heading")).not.toBeInTheDocument();
  await open();

  expect(screen.getByRole("heading", { name: titleOf(declined) })).toBeVisible();
});
