import { act, render, screen, waitFor } from "@testing-library/react";
import { Activity, type ReactNode, StrictMode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { liveSources } from "../../../fakes/liveSources.ts";
import { CallEndedBanner, CallEndedDialog } from "../../../src/index.js";
import "../../../src/styles/styles.css";
import { announcementOf, labels, titleOf } from "../../../stories/support/words.js";
import { countNetworkListeners } from "../../support/countNetworkListeners.js";
import { declined, lostConnection, serviceProblem, signInExpired } from "../../support/ends.js";
import { noop } from "../../support/handlers.js";
import { listen } from "../../support/listen.js";
import { OwnEnd } from "../../support/OwnEnd.js";
import { realUser } from "../../support/realUser.js";

const saysLost = `alert: ${announcementOf(lostConnection)}`;
const saysSignIn = `alert: ${announcementOf(signInExpired)}`;

// With chat, an adapter tells of an end only in the moment when it comes.
const lastingSources = Object.entries(liveSources).filter(
  ([name]) => name !== "CallWithChatAdapter",
);

let heard: () => Promise<string[]>;
beforeEach(() => {
  heard = listen();
});

/** A part of the page that React keeps while it hides it, and functions that show what it is told to. */
function renderActivity(children: ReactNode, mode: "visible" | "hidden" = "visible") {
  const tree = (content: ReactNode, now: "visible" | "hidden") => (
    <StrictMode>
      <p>The rest of the page</p>
      <Activity mode={now}>{content}</Activity>
    </StrictMode>
  );
  const { rerender, unmount } = render(tree(children, mode));
  return {
    show: (content = children) => rerender(tree(content, "visible")),
    hide: (content = children) => rerender(tree(content, "hidden")),
    unmount,
  };
}

describe.each([
  ["banner", CallEndedBanner],
  ["markup of one's own", OwnEnd],
] as const)("a hidden %s", (_, End) => {
  it("says nothing of its end until it is shown, and then says it once", async () => {
    const { show, hide } = renderActivity(<End callEndReason={undefined} />, "hidden");
    hide(<End callEndReason={lostConnection} />);
    expect(await heard()).toEqual([]);

    show(<End callEndReason={lostConnection} />);
    expect(screen.getByText(titleOf(lostConnection))).toBeVisible();
    expect(await heard()).toEqual([saysLost]);
    hide(<End callEndReason={lostConnection} />);
    expect(screen.getByText(titleOf(lostConnection))).not.toBeVisible();
    show(<End callEndReason={lostConnection} />);

    expect(await heard()).toEqual([saysLost]);
  });

  it.each(lastingSources)(
    "does not listen to a %s, and has its end when it is shown",
    async (_name, make) => {
      const live = make();
      live.begin();
      const { show, hide, unmount } = renderActivity(<End call={live.source} />);
      const count = live.listenerCount();

      hide();
      expect(live.listenerCount()).toBe(0);
      act(() => live.end(signInExpired));
      expect(await heard()).toEqual([]);
      show();

      expect(screen.getByText(titleOf(signInExpired))).toBeVisible();
      expect(await heard()).toEqual([saysSignIn]);
      expect(live.listenerCount()).toBeLessThanOrEqual(count);
      unmount();
      expect(live.listenerCount()).toBe(0);
    },
  );

  it("keeps its retry: it fails unseen, and that is shown and said later", async () => {
    let fail!: (reason: unknown) => void;
    const onRetry = () => new Promise<void>((_resolve, reject) => (fail = reject));
    const networkListeners = countNetworkListeners();
    const { show, hide, unmount } = renderActivity(
      <End callEndReason={lostConnection} onRetry={onRetry} />,
    );
    await realUser.click(screen.getByRole("button", { name: labels.rejoin }));
    hide();
    expect(networkListeners()).toBe(0);
    const before = [...(await heard())];
    await act(async () => fail(signInExpired));
    expect(await heard()).toEqual(before);

    show();

    expect(screen.getByText(titleOf(signInExpired))).toBeVisible();
    expect((await heard()).slice(before.length)).toEqual([saysSignIn]);
    unmount();
    expect(networkListeners()).toBe(0);
  });
});

it("the time that is left goes on while its end is hidden", async () => {
  vi.useFakeTimers();
  const left = () => document.querySelector("[data-call-end-part=note]")?.textContent;
  const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
  const waits = (time: string) => labels.wait.replace("{time}", time);
  try {
    const { show, hide } = renderActivity(
      <CallEndedBanner callEndReason={serviceProblem} onRetry={noop} />,
    );
    await pass(40);
    expect(left()).toBe(waits("in 80 seconds"));

    hide();
    await pass(20);
    show();
    await pass(1);

    expect(left()).toBe(waits("in 59 seconds"));
  } finally {
    vi.useRealTimers();
  }
});

const rest = () => screen.getByText("The rest of the page");

const isKeptFromReaders = (element: Element) => element.closest("[aria-hidden]") !== null;

describe("an open dialog that is hidden with its part of the page", () => {
  it("gives the page back, and takes it again when it is shown", async () => {
    const { show, hide } = renderActivity(<CallEndedDialog callEndReason={declined} />);
    await waitFor(() => expect(isKeptFromReaders(rest())).toBe(true));
    expect(screen.getByRole("dialog", { name: titleOf(declined) })).toBeVisible();

    hide();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(isKeptFromReaders(rest())).toBe(false);
    expect(getComputedStyle(document.documentElement).overflow).not.toBe("hidden");
    show();

    expect(screen.getByRole("dialog", { name: titleOf(declined) })).toBeVisible();
    expect(screen.getByRole("button", { name: labels.close })).toHaveFocus();
  });
});
