import { act, render, screen, waitFor, within } from "@testing-library/react";
import { createRef, type ReactNode, StrictMode, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CallEndDetails, CallEndedDialog, type CallEndedDialogProps } from "../../src/index.js";
import "../../src/styles/styles.css";
import {
  descriptionOf,
  declined,
  left,
  lostConnection,
  removed,
  serviceProblem,
  signInExpired,
} from "../support/ends.js";
import { noop } from "../support/handlers.js";
import { realUser } from "../support/realUser.js";

const dialog = () => screen.queryByRole("dialog");
const button = (name: string) => screen.getByRole("button", { name });
const close = () => realUser.click(button("Close"));

/** Handlers that write down their calls in the order in which they come. */
function recorder() {
  const calls: string[] = [];
  return {
    calls,
    handlers: {
      onRetry: () => calls.push("onRetry"),
      onSignIn: () => calls.push("onSignIn"),
      onGetHelp: () => calls.push("onGetHelp"),
      onDismiss: () => void calls.push("onDismiss"),
      onOpenChange: (open: boolean) => void calls.push(`onOpenChange(${open})`),
    },
  };
}

describe("the dialog", () => {
  it("opens by itself when the call has ended", () => {
    const { rerender } = render(<CallEndedDialog callEndReason={undefined} />);
    expect(dialog()).not.toBeInTheDocument();

    rerender(<CallEndedDialog callEndReason={lostConnection} />);

    expect(dialog()).toBeVisible();
  });

  it("is labelled by its title and described by its description", () => {
    render(<CallEndedDialog callEndReason={lostConnection} />);

    expect(dialog()).toHaveAccessibleName("The connection was lost");
    expect(dialog()).toHaveAccessibleDescription(descriptionOf(lostConnection));
    expect(screen.getByRole("heading", { name: "The connection was lost" })).toBeVisible();
  });

  it("has a button for each action with a handler, best first, then Close", () => {
    render(<CallEndedDialog callEndReason={serviceProblem} onRetry={noop} onGetHelp={noop} />);

    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Try again",
      "Get help",
      "Close",
    ]);
  });

  it.each([
    ["Try again", "onRetry", serviceProblem],
    ["Get help", "onGetHelp", serviceProblem],
    ["Sign in", "onSignIn", signInExpired],
  ])("calls with %s nothing but %s, one time, and stays", async (name, call, reason) => {
    const { calls, handlers } = recorder();
    render(<CallEndedDialog callEndReason={reason} {...handlers} />);

    await realUser.click(button(name));

    expect(calls).toEqual([call]);
    expect(dialog()).toBeVisible();
  });

  it("gets the app's ref, class, style, data attributes and handlers", async () => {
    const ref = createRef<HTMLDivElement>();
    const onClick = vi.fn<() => void>();
    render(
      <CallEndedDialog
        callEndReason={lostConnection}
        ref={ref}
        className="ours"
        style={{ opacity: 0.9 }}
        data-testid="end"
        onClick={onClick}
      />,
    );

    await realUser.click(screen.getByRole("heading"));

    expect(ref.current).toBe(dialog());
    expect(dialog()).toHaveClass("ours", { exact: true });
    expect(dialog()).toHaveStyle({ opacity: "0.9" });
    expect(dialog()).toHaveAttribute("data-testid", "end");
    expect(dialog()).toHaveAttribute("data-severity", "error");
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it("adds at most 14 elements to the page with two buttons and Close", () => {
    const elements = () => document.querySelectorAll("body *:not(svg *)").length;
    const { rerender } = render(<CallEndedDialog callEndReason={undefined} />);
    const before = elements();

    rerender(<CallEndedDialog callEndReason={serviceProblem} onRetry={noop} onGetHelp={noop} />);

    expect(within(dialog()!).getAllByRole("button")).toHaveLength(3);
    const announcers = within(dialog()!).getAllByRole("status").length;
    expect(elements() - before - announcers).toBeLessThanOrEqual(14);
  });

  it("keeps the page behind it from scrolling as long as it is open", async () => {
    const overflow = () => getComputedStyle(document.documentElement).overflow;
    render(<CallEndedDialog callEndReason={lostConnection} />);
    expect(overflow()).toBe("hidden");

    await close();

    expect(overflow()).toBe("visible");
  });

  it("adds no style element and no style attribute to the page by opening", () => {
    const styles = () => [
      document.querySelectorAll("style, link[rel=stylesheet]").length,
      document.documentElement.getAttribute("style"),
    ];
    const { rerender } = render(<CallEndedDialog callEndReason={undefined} />);
    const before = styles();

    rerender(<CallEndedDialog callEndReason={lostConnection} />);

    expect(dialog()).toBeVisible();
    expect(styles()).toEqual(before);
  });

  it("covers the whole page and lies in its middle", () => {
    render(<CallEndedDialog callEndReason={lostConnection} />);

    const { left: start, right, top, bottom } = dialog()!.getBoundingClientRect();
    const overlay = document.querySelector("[data-call-end=overlay]")!.getBoundingClientRect();
    expect([overlay.width, overlay.height]).toEqual([innerWidth, innerHeight]);
    expect(start + right).toBeCloseTo(innerWidth, 0);
    expect(top + bottom).toBeCloseTo(innerHeight, 0);
  });

  it("shows the app's children after the buttons", () => {
    render(
      <CallEndedDialog callEndReason={lostConnection}>
        <CallEndDetails />
      </CallEndedDialog>,
    );

    const summary = within(dialog()!).getByText("Technical details");
    expect(summary).toBeVisible();
    expect(button("Close").compareDocumentPosition(summary)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("shows what comes after the reason last", () => {
    render(
      <CallEndedDialog callEndReason={left} after={<p>How was it?</p>} context={{}}>
        <CallEndDetails />
        <p>Child</p>
      </CallEndedDialog>,
    );

    const order = ["You left the call", "Close", "Technical details", "Child", "How was it?"].map(
      (words) => dialog()?.textContent?.indexOf(words) ?? -1,
    );
    expect(screen.getByText("How was it?")).toBeVisible();
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(dialog()).toHaveTextContent(/How was it\?$/);
  });

  it("keeps the app's own content apart from the details above it, unless a class moves it", () => {
    const show = (className: string) => (
      <>
        <style>{".close { margin: 0 }"}</style>
        <CallEndedDialog callEndReason={left} after={<form className={className}>Good?</form>}>
          <CallEndDetails />
        </CallEndedDialog>
      </>
    );
    const { rerender } = render(show(""));
    const room = () =>
      screen.getByText("Good?").getBoundingClientRect().top -
      document.querySelector("details")!.getBoundingClientRect().bottom;
    expect(room()).toBeGreaterThanOrEqual(16);

    rerender(show("close"));

    expect(room()).toBe(0);
  });

  it("does not ask how it was after a call that never connected", () => {
    render(
      <CallEndedDialog
        callEndReason={lostConnection}
        after={<p>How was it?</p>}
        context={{ wasConnected: false }}
      />,
    );

    expect(dialog()).toBeVisible();
    expect(screen.queryByText("How was it?")).not.toBeInTheDocument();
  });

  it.each([
    ["was declined", { code: 603, subCode: 0 }],
    ["was missed", { code: 487, subCode: 10004 }],
    ["was for a room that is not open", { code: 403, subCode: 5829 }],
  ])("does not ask how it was after a call that %s, unless that had connected", (_, reason) => {
    const props = { callEndReason: reason, after: <p>How was it?</p> };
    const { rerender } = render(<CallEndedDialog {...props} />);
    expect(dialog()).toBeVisible();
    expect(screen.queryByText("How was it?")).not.toBeInTheDocument();

    rerender(<CallEndedDialog {...props} context={{ wasConnected: true }} />);

    expect(screen.getByText("How was it?")).toBeVisible();
  });

  it("goes into the container, overlay included", () => {
    function Themed() {
      const [theme, setTheme] = useState<HTMLElement | null>(null);
      return (
        <div ref={setTheme} data-testid="theme">
          <CallEndedDialog callEndReason={lostConnection} container={theme} />
        </div>
      );
    }
    render(<Themed />);

    const theme = screen.getByTestId("theme");
    expect(theme).toContainElement(dialog());
    expect(theme.querySelectorAll("[data-call-end=overlay]")).toHaveLength(1);
    expect(document.querySelectorAll("[data-call-end=overlay]")).toHaveLength(1);
  });
});

it("stays for who double-clicks on what ends the call", async () => {
  function App() {
    const [reason, setReason] = useState<object>();
    return (
      <>
        <button type="button" onClick={() => setReason(left)}>
          Hang up
        </button>
        <CallEndedDialog callEndReason={reason} />
      </>
    );
  }
  render(<App />);

  await realUser.doubleClick(button("Hang up"));

  expect(dialog()).toBeVisible();
});

describe("closing the dialog", () => {
  it.each([
    ["Close", close],
    ["Escape", () => realUser.keyboard("{Escape}")],
  ])(
    "with %s tells the app: first that it closes, then that it was dismissed",
    async (_, closeIt) => {
      const { calls, handlers } = recorder();
      render(<CallEndedDialog callEndReason={lostConnection} {...handlers} />);

      await closeIt();

      expect(calls).toEqual(["onOpenChange(false)", "onDismiss"]);
      expect(dialog()).not.toBeInTheDocument();
    },
  );

  it("lasts for this end, though its object is new every time", async () => {
    const { rerender } = render(<CallEndedDialog callEndReason={{ ...lostConnection }} />);
    await close();

    rerender(<CallEndedDialog callEndReason={{ ...lostConnection }} />);
    rerender(<CallEndedDialog callEndReason={{ ...lostConnection, message: "later" }} />);

    expect(dialog()).not.toBeInTheDocument();
  });

  it("does not last for the next end", async () => {
    const { rerender } = render(<CallEndedDialog callEndReason={lostConnection} />);
    await close();

    rerender(<CallEndedDialog callEndReason={declined} />);

    expect(dialog()).toHaveAccessibleName("The call was declined");
  });

  it("does not last for the same end after there was none in between", async () => {
    const { rerender } = render(<CallEndedDialog callEndReason={lostConnection} />);
    await close();

    rerender(<CallEndedDialog callEndReason={undefined} />);
    rerender(<CallEndedDialog callEndReason={lostConnection} />);

    expect(dialog()).toBeVisible();
  });

  it("lasts for this call, whatever becomes of its id and its reason", async () => {
    const call = { id: "1", callEndReason: { ...lostConnection } };
    const { rerender } = render(<CallEndedDialog call={call} />);
    await close();

    call.id = "2";
    call.callEndReason = { ...lostConnection };
    rerender(<CallEndedDialog call={call} />);

    expect(dialog()).not.toBeInTheDocument();
  });

  it("does not last for another call that ended for the same reason", async () => {
    const { rerender } = render(<CallEndedDialog call={{ callEndReason: left }} />);
    await close();

    rerender(<CallEndedDialog call={{ callEndReason: left }} />);

    expect(dialog()).toBeVisible();
  });

  it("works under StrictMode, next end included", async () => {
    const { calls, handlers } = recorder();
    const { rerender } = render(
      <CallEndedDialog callEndReason={{ ...lostConnection }} {...handlers} />,
      { wrapper: StrictMode },
    );
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
    await close();
    rerender(<CallEndedDialog callEndReason={{ ...lostConnection }} {...handlers} />);
    expect(dialog()).not.toBeInTheDocument();

    rerender(<CallEndedDialog callEndReason={{ ...declined }} {...handlers} />);

    expect(dialog()).toBeVisible();
    expect(calls).toEqual(["onOpenChange(false)", "onDismiss"]);
  });

  it("closes the later one of two dialogs, then the first, under StrictMode", async () => {
    const calls: string[] = [];
    const two = (second: object | undefined) => (
      <>
        <CallEndedDialog
          callEndReason={lostConnection}
          onDismiss={() => void calls.push("first")}
        />
        <CallEndedDialog callEndReason={second} onDismiss={() => void calls.push("second")} />
      </>
    );
    const { rerender } = render(two(undefined), { wrapper: StrictMode });
    rerender(two(declined));
    expect(dialog()).toHaveAccessibleName("The call was declined");

    await realUser.keyboard("{Escape}");
    expect(dialog()).toHaveAccessibleName("The connection was lost");
    await waitFor(() => expect(dialog()).toContainElement(document.activeElement as HTMLElement));
    await realUser.keyboard("{Escape}");

    expect(calls).toEqual(["second", "first"]);
    expect(dialog()).not.toBeInTheDocument();
  });
});

describe("the dialog with defaultOpen={false}", () => {
  it("does not open for an end that is there from the start, but for the next", () => {
    const { rerender } = render(
      <CallEndedDialog callEndReason={lostConnection} defaultOpen={false} />,
    );
    rerender(<CallEndedDialog callEndReason={{ ...lostConnection }} defaultOpen={false} />);
    expect(dialog()).not.toBeInTheDocument();

    rerender(<CallEndedDialog callEndReason={declined} defaultOpen={false} />);

    expect(dialog()).toBeVisible();
  });

  it("opens for an end that comes later", () => {
    const { rerender } = render(<CallEndedDialog callEndReason={undefined} defaultOpen={false} />);

    rerender(<CallEndedDialog callEndReason={lostConnection} defaultOpen={false} />);

    expect(dialog()).toBeVisible();
  });
});

describe("the controlled dialog", () => {
  it("never opens by itself", () => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    const { rerender } = render(
      <CallEndedDialog callEndReason={undefined} open={false} onOpenChange={onOpenChange} />,
    );

    for (const reason of [lostConnection, declined, undefined, declined]) {
      rerender(<CallEndedDialog callEndReason={reason} open={false} onOpenChange={onOpenChange} />);
      expect(dialog()).not.toBeInTheDocument();
    }
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it("never closes by itself", async () => {
    const { calls, handlers } = recorder();
    const props = { callEndReason: lostConnection, ...handlers };
    const { rerender } = render(<CallEndedDialog {...props} open />);

    await realUser.keyboard("{Escape}");
    await close();
    rerender(<CallEndedDialog {...props} open />);

    expect(dialog()).toBeVisible();
    expect(calls).toEqual(["onOpenChange(false)", "onDismiss", "onOpenChange(false)", "onDismiss"]);

    rerender(<CallEndedDialog {...props} open={false} />);
    expect(dialog()).not.toBeInTheDocument();
  });

  it("opens again for the same end if the app says so", async () => {
    function App() {
      const [open, setOpen] = useState(true);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Why did it end?
          </button>
          <CallEndedDialog callEndReason={removed} open={open} onOpenChange={setOpen} />
        </>
      );
    }
    render(<App />);
    await close();
    expect(dialog()).not.toBeInTheDocument();

    await realUser.click(button("Why did it end?"));

    expect(dialog()).toBeVisible();
  });

  it.each([true, undefined, false])("is not there without an end, with open={%s}", (open) => {
    const { rerender } = render(<CallEndedDialog callEndReason={{}} open={open} />);
    expect(dialog()).not.toBeInTheDocument();

    rerender(<CallEndedDialog callEndReason={lostConnection} open />);
    expect(dialog()).toBeVisible();
    rerender(<CallEndedDialog callEndReason={null} open={open} />);

    expect(dialog()).not.toBeInTheDocument();
    expect(document.querySelector("[data-call-end=overlay]")).toBeNull();
  });

  it("leaves nothing behind it while it is closed", () => {
    render(<CallEndedDialog callEndReason={lostConnection} open={false} />);

    expect(document.querySelector("[data-call-end]")).toBeNull();
  });
});

describe("the focus in the dialog", () => {
  it("goes to the best action", () => {
    render(<CallEndedDialog callEndReason={serviceProblem} onRetry={noop} onGetHelp={noop} />);

    expect(button("Try again")).toHaveFocus();
  });

  it("goes to Close where there is no action", () => {
    render(<CallEndedDialog callEndReason={removed} onRetry={noop} />);

    expect(button("Close")).toHaveFocus();
  });

  it("stays inside, forwards and backwards", async () => {
    render(
      <>
        <button type="button">Before</button>
        <CallEndedDialog callEndReason={serviceProblem} onRetry={noop} onGetHelp={noop} />
        <button type="button">After</button>
      </>,
    );
    const visited: (string | null | undefined)[] = [];
    const press = async (keys: string) => {
      await realUser.keyboard(keys);
      visited.push(document.activeElement?.textContent);
    };

    await press("{Tab}");
    await press("{Tab}");
    await press("{Tab}");
    await press("{Shift>}{Tab}{/Shift}");
    await press("{Shift>}{Tab}{/Shift}");

    expect(visited).toEqual(["Get help", "Close", "Try again", "Close", "Get help"]);
  });

  it("reaches every button by keyboard, and Enter presses it", async () => {
    const { calls, handlers } = recorder();
    render(<CallEndedDialog callEndReason={serviceProblem} {...handlers} />);

    await realUser.keyboard("{Enter}");
    await realUser.keyboard("{Tab}{Enter}");
    await realUser.keyboard("{Tab}{Enter}");

    expect(calls).toEqual(["onRetry", "onGetHelp", "onOpenChange(false)", "onDismiss"]);
  });

  it("goes where the app puts it, if onOpenAutoFocus prevents ours", () => {
    render(
      <CallEndedDialog
        callEndReason={serviceProblem}
        onRetry={noop}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          button("Close").focus();
        }}
      />,
    );

    expect(button("Close")).toHaveFocus();
  });

  it("goes to the best action all the same, if onOpenAutoFocus prevents nothing", () => {
    const onOpenAutoFocus = vi.fn<() => void>();
    render(
      <CallEndedDialog
        callEndReason={serviceProblem}
        onRetry={noop}
        onOpenAutoFocus={onOpenAutoFocus}
      />,
    );

    expect(onOpenAutoFocus).toHaveBeenCalledTimes(1);
    expect(button("Try again")).toHaveFocus();
  });
});

afterEach(() => {
  // Focus that a test left behind belongs to no later one.
  (document.activeElement as HTMLElement | null)?.blur();
});

describe("the focus after the dialog", () => {
  type ScreenProps = Pick<CallEndedDialogProps, "container" | "onCloseAutoFocus"> & {
    reason?: object;
    hasHangUp?: boolean;
    children?: ReactNode;
  };
  /** A call with a hang-up button in a stage that can have the focus, if `isFocusable`. */
  function makeScreen(isFocusable: boolean) {
    return function CallScreen({ reason, hasHangUp = true, children, ...props }: ScreenProps) {
      return (
        <main>
          <section aria-label="Stage" tabIndex={isFocusable ? -1 : undefined}>
            <div>{hasHangUp && <button type="button">Hang up</button>}</div>
          </section>
          {children}
          <CallEndedDialog {...props} callEndReason={reason} />
        </main>
      );
    };
  }
  const Focusable = makeScreen(true);
  const Plain = makeScreen(false);
  const closeBy = () => realUser.keyboard("{Escape}");

  it("returns to the opener", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={left} />);
    expect(button("Close")).toHaveFocus();

    await closeBy();

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
  });

  it("goes to the nearest place around the opener, if that went with the end", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={left} hasHangUp={false} />);

    await closeBy();

    await waitFor(() => expect(screen.getByRole("region", { name: "Stage" })).toHaveFocus());
  });

  it("goes to the nearest place around the opener, if that went before the end", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable hasHangUp={false} />);
    rerender(<Focusable reason={left} hasHangUp={false} />);

    await closeBy();

    await waitFor(() => expect(screen.getByRole("region", { name: "Stage" })).toHaveFocus());
  });

  it("goes to the nearest place around the opener, if that goes while it is open", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={left} />);
    rerender(<Focusable reason={left} hasHangUp={false} />);

    await closeBy();

    await waitFor(() => expect(screen.getByRole("region", { name: "Stage" })).toHaveFocus());
  });

  it.each([
    ["with the end", [{ reason: left, hasHangUp: false }]],
    ["before the end", [{ hasHangUp: false }, { reason: left, hasHangUp: false }]],
  ])("goes to the container, if all of that went %s", async (_, steps) => {
    const container = document.body.appendChild(document.createElement("div"));
    const { rerender } = render(<Plain container={container} />);
    act(() => button("Hang up").focus());
    for (const props of steps) rerender(<Plain {...props} container={container} />);
    expect(button("Close")).toHaveFocus();

    await closeBy();

    await waitFor(() => expect(container).toHaveFocus());
    act(() => container.blur());
    expect(container).not.toHaveAttribute("tabindex");
    container.remove();
  });

  it("returns to the opener, though there is a container", async () => {
    const container = document.body.appendChild(document.createElement("div"));
    const { rerender } = render(<Plain container={container} />);
    act(() => button("Hang up").focus());
    rerender(<Plain reason={left} container={container} />);

    await closeBy();

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
    container.remove();
  });

  it("returns to the opener after the next end, too", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={left} />);
    await closeBy();
    await waitFor(() => expect(button("Hang up")).toHaveFocus());
    rerender(<Focusable reason={declined} />);
    expect(button("Close")).toHaveFocus();

    await closeBy();

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
  });

  it("returns to the opener under StrictMode", async () => {
    const { rerender } = render(<Focusable />, { wrapper: StrictMode });
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={left} />);

    await closeBy();

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
  });

  it("returns to the opener when the end is taken away", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={left} />);
    expect(button("Close")).toHaveFocus();

    rerender(<Focusable />);

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
  });

  it("goes where the app puts it, if onCloseAutoFocus prevents ours", async () => {
    const props: ScreenProps = {
      onCloseAutoFocus: (event) => {
        event.preventDefault();
        button("New call").focus();
      },
      children: <button type="button">New call</button>,
    };
    const { rerender } = render(<Focusable {...props} />);
    act(() => button("Hang up").focus());
    rerender(<Focusable {...props} reason={left} />);

    await closeBy();

    await waitFor(() => expect(button("New call")).toHaveFocus());
  });

  it("goes nowhere, if onCloseAutoFocus prevents ours and does nothing", async () => {
    const onCloseAutoFocus = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    const { rerender } = render(<Focusable onCloseAutoFocus={onCloseAutoFocus} />);
    act(() => button("Hang up").focus());
    rerender(<Focusable onCloseAutoFocus={onCloseAutoFocus} reason={left} />);

    await closeBy();

    await waitFor(() => expect(onCloseAutoFocus).toHaveBeenCalledTimes(1));
    expect(document.body).toHaveFocus();
  });

  it("returns to the opener all the same, if onCloseAutoFocus prevents nothing", async () => {
    const onCloseAutoFocus = vi.fn<() => void>();
    const { rerender } = render(<Focusable onCloseAutoFocus={onCloseAutoFocus} />);
    act(() => button("Hang up").focus());
    rerender(<Focusable onCloseAutoFocus={onCloseAutoFocus} reason={left} />);

    await closeBy();

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
    expect(onCloseAutoFocus).toHaveBeenCalledTimes(1);
  });
});
