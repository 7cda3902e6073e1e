import { act, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CallEnd, CallEndedBanner, CallEndedDialog, CallEndedPage } from "../../../src/index.js";
import { announcementOf, labels, titleOf } from "../../../stories/support/words.js";
import { declined, lostConnection, serviceProblem } from "../../support/ends.js";

const refused = { code: 403, subCode: 43_001, resultCategories: ["ExpectedError"] };
const note = () => document.querySelector('[data-call-end-part="note"]');
const sentence = () => document.querySelector('[data-call-end-part="description"]');
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const works = () => Promise.resolve();
const fails = () => Promise.reject(new Error("Nothing more is known."));

describe("a retry that works", () => {
  it.each([
    ["banner", CallEndedBanner],
    ["dialog", CallEndedDialog],
    ["page", CallEndedPage],
  ] as const)("takes the %s away; the next end with the same numbers is shown", async (_, End) => {
    const { rerender } = render(<End callEndReason={lostConnection} onRetry={works} />);

    await press(labels.rejoin);
    expect(document.querySelector("[data-call-end-part]")).not.toBeInTheDocument();

    rerender(<End callEndReason={lostConnection} onRetry={works} />);
    expect(document.querySelector("[data-call-end-part]")).not.toBeInTheDocument();
    rerender(<End callEndReason={{ ...lostConnection }} onRetry={works} />);
    expect(screen.getByText(titleOf(lostConnection))).toBeVisible();
  });

  it("takes the parts of one's own layout away, and what is announced with them", async () => {
    render(
      <CallEnd.Root callEndReason={lostConnection} onRetry={works}>
        <CallEnd.Title />
        <CallEnd.RetryButton />
      </CallEnd.Root>,
    );

    await press(labels.rejoin);

    expect(screen.queryByText(titleOf(lostConnection))).not.toBeInTheDocument();
  });

  it("tells the app that controls the dialog, once and only then", async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    const onRetry = vi.fn<() => Promise<void>>().mockImplementationOnce(fails);
    onRetry.mockImplementation(works);
    render(
      <CallEndedDialog
        callEndReason={lostConnection}
        open
        onOpenChange={onOpenChange}
        onRetry={onRetry}
      />,
    );

    await press(labels.rejoin);
    expect(onOpenChange).not.toHaveBeenCalled();
    await press(labels.rejoin);

    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });

  it("leaves the focus where the banner was", async () => {
    render(
      <main>
        <CallEndedBanner callEndReason={lostConnection} onRetry={works} />
      </main>,
    );

    await press(labels.rejoin);

    expect(screen.getByRole("main")).toHaveFocus();
  });

  it("is the app's to know when it returns no promise", async () => {
    render(<CallEndedBanner callEndReason={lostConnection} onRetry={() => {}} />);

    await press(labels.rejoin);

    expect(screen.getByRole("button", { name: labels.rejoin })).toBeVisible();
  });
});

describe("a retry that fails again", () => {
  it("has a way out: help, where the app offers it", async () => {
    const onGetHelp = vi.fn<() => void>();
    render(
      <CallEndedBanner callEndReason={lostConnection} onRetry={fails} onGetHelp={onGetHelp} />,
    );

    await press(labels.rejoin);
    expect(note()).toHaveTextContent(labels.retryFailed);
    expect(screen.queryByRole("button", { name: labels.getHelp })).not.toBeInTheDocument();

    await press(labels.rejoin);
    expect(note()).toHaveTextContent(labels.retryFailedGetHelp);
    await press(labels.getHelp);
    expect(onGetHelp).toHaveBeenCalledTimes(1);
  });

  it("counts failures of every kind, and those of the next end afresh", async () => {
    const onRetry = () => Promise.reject(lostConnection);
    const { rerender } = render(
      <CallEndedBanner callEndReason={lostConnection} onRetry={onRetry} />,
    );

    await press(labels.rejoin);
    expect(note()).toHaveTextContent(labels.retryFailed);
    await press(labels.rejoin);
    expect(note()).toHaveTextContent(labels.retryFailedAgain);

    rerender(<CallEndedBanner callEndReason={declined} onRetry={onRetry} />);
    expect(note()).toBeEmptyDOMElement();
  });
});

describe("an end that is better tried again later", () => {
  it("gives the dialog's focus to Close, which stands out", () => {
    render(<CallEndedDialog callEndReason={declined} onRetry={works} />);
    const dialog = within(screen.getByRole("dialog"));

    expect(dialog.getByRole("button", { name: labels.close })).toHaveFocus();
    expect(dialog.getByRole("button", { name: labels.callAgain })).not.toHaveAttribute(
      "data-emphasis",
    );
    expect(dialog.getByRole("button", { name: labels.close })).toHaveAttribute(
      "data-emphasis",
      "primary",
    );
  });
});

describe("an end that takes a while to pass", () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));
  const retry = () => screen.getByRole("button", { name: labels.tryAgain });
  const wait = (time: string) => labels.wait.replace("{time}", time);

  it("counts down, and then the button stands out", () => {
    vi.useFakeTimers();
    render(<CallEndedBanner callEndReason={serviceProblem} onRetry={() => {}} />);
    expect(note()).toHaveTextContent(wait("in 2 minutes"));
    expect(retry()).not.toHaveAttribute("data-emphasis");

    pass(31);
    expect(note()).toHaveTextContent(wait("in 89 seconds"));
    pass(88);
    expect(note()).toHaveTextContent(wait("in 1 second"));

    pass(1);
    expect(note()).toHaveTextContent(labels.ready);
    expect(retry()).toHaveAttribute("data-emphasis", "primary");
  });

  it("may be tried at any time; each failure makes the while longer, up to ten minutes", async () => {
    vi.useFakeTimers();
    render(<CallEndedBanner callEndReason={serviceProblem} onRetry={fails} />);

    const tries: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await act(async () => void fireEvent.click(retry()));
      tries.push(note()?.textContent ?? "");
    }

    expect(tries.map((text) => text.match(/\d+/)?.[0])).toEqual(["4", "8", "10", "10"]);
  });

  it("counts from the start again when it was gone in between", () => {
    vi.useFakeTimers();
    const { rerender } = render(
      <CallEndedBanner callEndReason={serviceProblem} onRetry={() => {}} />,
    );
    pass(40);
    rerender(<CallEndedBanner callEndReason={undefined} onRetry={() => {}} />);

    rerender(<CallEndedBanner callEndReason={serviceProblem} onRetry={() => {}} />);
    expect(note()).toHaveTextContent(wait("in 2 minutes"));
    pass(40);

    expect(note()).toHaveTextContent(wait("in 80 seconds"));
  });

  it("is said once, not each second", async () => {
    vi.useFakeTimers();
    await act(async () => {
      render(<CallEndedBanner callEndReason={serviceProblem} onRetry={() => {}} />);
    });
    const said: string[] = [];
    const region = screen.getByRole("alert");
    for (let count = 0; count < 300; count += 1) {
      const before = region.textContent;
      pass(0.2);
      if (region.textContent && region.textContent !== before) said.push(region.textContent);
    }

    expect(said).toEqual([`${announcementOf(serviceProblem)} ${wait("in 2 minutes")}`]);
  });
});

describe("a blocked device", () => {
  it("is said to be allowed once the browser knows that it is", async () => {
    const status = Object.assign(new EventTarget(), { state: "denied" });
    const query = () => Promise.resolve(status);
    Object.defineProperty(navigator, "permissions", { value: { query }, configurable: true });
    render(<CallEndedBanner callEndReason={refused} onRetry={() => {}} />);
    await act(async () => {});
    const before = sentence()?.textContent;

    status.state = "granted";
    act(() => void status.dispatchEvent(new Event("change")));
    expect(sentence()).toHaveTextContent(labels.allowed);

    status.state = "denied";
    act(() => void status.dispatchEvent(new Event("change")));
    expect(sentence()).toHaveTextContent(before!);
    Reflect.deleteProperty(navigator, "permissions");
  });
});
