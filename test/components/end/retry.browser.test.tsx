import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallEnd, CallEndedBanner, CallEndedDialog } from "../../../src/index.js";
import "../../../src/styles/styles.css";
import { declined, lostConnection, signInExpired } from "../../support/ends.js";
import { listen } from "../../support/listen.js";
import { realUser } from "../../support/realUser.js";
import { setOnline } from "../../support/setOnline.js";
import { announcementOf, labels, titleOf } from "../../../stories/support/words.js";

const rejoin = () =>
  screen.getByRole("button", {
    name: (name) => name === labels.rejoin || name === labels.rejoining,
  });
/** The word beside the retry button, which describes it to nobody twice. */
const note = () => document.querySelector(`[data-call-end-part="note"]`);
/** What the end says below its title. */
const sentence = () => document.querySelector(`[data-call-end-part="description"]`);

let heard: () => Promise<string[]>;
beforeEach(() => {
  heard = listen();
});
afterEach(() => {
  setOnline(true);
});

describe.each([
  ["banner", CallEndedBanner],
  ["dialog", CallEndedDialog],
] as const)("the retry button of the %s without a network", (_, Component) => {
  it("waits, says why, and keeps the focus", async () => {
    const onRetry = vi.fn<() => void>();
    render(<Component callEndReason={lostConnection} onRetry={onRetry} />);
    act(() => rejoin().focus());

    setOnline(false);
    await realUser.keyboard("{Enter}");
    // The driver's click would wait for the button to become enabled.
    act(() => rejoin().click());

    expect(onRetry).not.toHaveBeenCalled();
    expect(rejoin()).toHaveFocus();
    expect(rejoin()).toHaveAttribute("aria-disabled", "true");
    expect(sentence()).toHaveTextContent(labels.offline);
    expect(sentence()).toBeVisible();
    expect(note()).toBeEmptyDOMElement();
  });

  it("comes back with the network and says so once", async () => {
    const onRetry = vi.fn<() => void>();
    setOnline(false);
    render(<Component callEndReason={lostConnection} onRetry={onRetry} />);

    setOnline(true);
    setOnline(true);

    expect((await heard()).filter((words) => words.endsWith(labels.online))).toEqual([
      `status: ${labels.online}`,
    ]);
    expect(sentence()).toHaveTextContent(labels.online);
    expect(rejoin()).not.toHaveAttribute("aria-disabled");
    expect(onRetry).not.toHaveBeenCalled();
    await realUser.click(rejoin());
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});

describe("word of the network", () => {
  it("is still missing for the next end, to which its return is news until the one after that", () => {
    const onRetry = vi.fn<() => void>();
    const { rerender } = render(
      <CallEndedBanner callEndReason={lostConnection} onRetry={onRetry} />,
    );
    const show = (end: object) =>
      rerender(<CallEndedBanner callEndReason={end} onRetry={onRetry} />);
    const said = () => `${sentence()?.textContent} ${note()?.textContent}`;
    setOnline(false);

    show({ ...lostConnection, subCode: 3100 });
    expect(said()).toContain(labels.offline);

    setOnline(true);
    expect(said()).toContain(labels.online);

    show(lostConnection);
    expect(said()).not.toContain(labels.online);
  });

  it("comes to one's own layout of the parts, too", async () => {
    render(
      <CallEnd.Root callEndReason={lostConnection} onRetry={() => {}}>
        <CallEnd.RetryButton />
        <CallEnd.Announcer />
      </CallEnd.Root>,
    );

    setOnline(false);

    expect(await heard()).toContain(`status: ${labels.offline}`);
  });

  it.each([
    ["goes", true, false],
    ["comes back", false, true],
  ])(
    "does not take the place of an end when the network %s at the same time",
    async (_, before, now) => {
      setOnline(before);
      const props = { onRetry: () => {} };
      const { rerender } = render(<CallEndedBanner callEndReason={undefined} {...props} />);

      act(() => {
        setOnline(now);
        rerender(<CallEndedBanner callEndReason={declined} {...props} />);
      });

      expect(await heard()).toEqual([`status: ${announcementOf(declined)}`]);
    },
  );

  it("does not come where nothing waits for it", async () => {
    render(<CallEndedBanner callEndReason={lostConnection} />);

    setOnline(false);
    setOnline(true);

    const words = (await heard()).join();
    expect(words).not.toContain(labels.offline);
    expect(words).not.toContain(labels.online);
  });
});

/** A promise that a test settles itself. */
function deferred() {
  let settle: { resolve: () => void; reject: (reason: unknown) => void } | undefined;
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    promise,
    resolve: () => settle?.resolve(),
    reject: (reason: unknown) => settle?.reject(reason),
  };
}

describe("a retry that takes time", () => {
  it("makes the button busy and not pressable twice until it is done", async () => {
    const { promise, resolve } = deferred();
    const onRetry = vi.fn<() => Promise<void>>(() => promise);
    render(<CallEndedDialog callEndReason={lostConnection} onRetry={onRetry} />);

    await realUser.click(rejoin());
    await realUser.keyboard("{Enter}");

    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(rejoin()).toHaveAttribute("aria-busy", "true");
    expect(rejoin()).toHaveAccessibleName(labels.rejoining);
    expect(await heard()).toContain(`status: ${labels.rejoining}`);

    await act(async () => resolve());
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("shows what it failed with, if that says why, until the next end", async () => {
    const { promise, reject } = deferred();
    const props = { onRetry: () => promise, onSignIn: () => {} };
    const { rerender } = render(<CallEndedBanner callEndReason={lostConnection} {...props} />);

    await realUser.click(rejoin());
    await act(async () => reject(Object.assign(new Error("No token"), signInExpired)));

    expect(screen.getByRole("region", { name: titleOf(signInExpired) })).toBeVisible();
    expect(screen.getByRole("button", { name: labels.signIn })).toBeVisible();

    rerender(<CallEndedBanner callEndReason={{ ...lostConnection }} {...props} />);
    expect(screen.getByRole("region", { name: titleOf(signInExpired) })).toBeVisible();

    const next = { code: 404, subCode: 4500 };
    rerender(<CallEndedBanner callEndReason={next} {...props} />);
    expect(screen.getByRole("region", { name: titleOf(next) })).toBeVisible();
  });

  it("keeps the old reason when the new one says nothing, and says that it failed", async () => {
    const { promise, reject } = deferred();
    render(<CallEndedBanner callEndReason={lostConnection} onRetry={() => promise} />);

    await realUser.click(rejoin());
    await act(async () => reject(new Error("Something")));

    const words = labels.retryFailed;
    expect(screen.getByRole("region", { name: titleOf(lostConnection) })).toBeVisible();
    expect(rejoin()).not.toHaveAttribute("aria-busy");
    expect(rejoin()).not.toHaveAttribute("aria-disabled");
    expect(note()).toHaveTextContent(words);
    expect(screen.getByText(words, { selector: "[data-call-end-part]" })).toBeVisible();
    expect((await heard()).at(-1)).toBe(`status: ${words}`);
  });

  it("says so each time it fails, and no more once another is begun or another end comes", async () => {
    const onRetry = vi
      .fn<() => Promise<void> | void>()
      .mockRejectedValueOnce(new Error("Something"))
      .mockRejectedValueOnce(new Error("Something"))
      .mockReturnValueOnce(undefined)
      .mockRejectedValueOnce(new Error("Something"));
    const props = { onRetry };
    const { rerender } = render(<CallEndedBanner callEndReason={lostConnection} {...props} />);
    const fails = (words = labels.retryFailed) =>
      vi.waitFor(() => expect(note()).toHaveTextContent(words));

    await realUser.click(rejoin());
    await fails();
    expect((await heard()).at(-1)).toBe(`status: ${labels.retryFailed}`);
    await realUser.click(rejoin());
    await fails(labels.retryFailedAgain);
    expect((await heard()).at(-1)).toBe(`status: ${labels.retryFailedAgain}`);

    await realUser.click(rejoin());
    expect(note()).toBeEmptyDOMElement();

    await realUser.click(rejoin());
    await fails();
    rerender(<CallEndedBanner callEndReason={{ code: 410, subCode: 3100 }} {...props} />);
    expect(note()).toBeEmptyDOMElement();
  });

  it("tells that the network is back, not that a retry failed before", async () => {
    const onRetry = () => Promise.reject(new Error("Something"));
    render(<CallEndedBanner callEndReason={lostConnection} onRetry={onRetry} />);
    await realUser.click(rejoin());
    await vi.waitFor(() => expect(note()).toHaveTextContent(labels.retryFailed));

    setOnline(false);
    expect(sentence()).toHaveTextContent(labels.offline);
    setOnline(true);

    expect(sentence()).toHaveTextContent(labels.online);
    expect((await heard()).at(-1)).toBe(`status: ${labels.online}`);
  });

  it("forgets a promise that settles after the next end", async () => {
    const { promise, reject } = deferred();
    const { rerender } = render(
      <CallEndedBanner callEndReason={lostConnection} onRetry={() => promise} />,
    );
    await realUser.click(rejoin());

    const next = { code: 410, subCode: 3100 };
    rerender(<CallEndedBanner callEndReason={next} onRetry={() => promise} />);
    expect(screen.getByRole("button", { name: labels.tryAgain })).not.toHaveAttribute("aria-busy");
    await act(async () => reject(signInExpired));

    expect(screen.getByRole("region", { name: titleOf(next) })).toBeVisible();
  });
});

describe("a retry that fails at once", () => {
  it("shows what it threw, as the SDK's join does", async () => {
    const join = () => {
      throw Object.assign(new Error("No token"), signInExpired);
    };
    render(<CallEndedBanner callEndReason={lostConnection} onRetry={join} />);

    await realUser.click(rejoin());

    expect(screen.getByRole("region", { name: titleOf(signInExpired) })).toBeVisible();
  });
});
