import { act, render, screen, waitFor } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CallEndedDialog, type CallEndedDialogProps } from "../../../src/index.js";
import "../../../src/styles/styles.css";
import { declined, removed, setupFailed } from "../../support/ends.js";
import { noop } from "../../support/handlers.js";
import { button } from "../../support/openDialog.js";
import { realUser } from "../../support/realUser.js";
import { recordCalls } from "../../support/recordCalls.js";
import { labels } from "../../../stories/support/words.js";

describe("the focus in the dialog", () => {
  it("goes to the best action", () => {
    render(<CallEndedDialog callEndReason={setupFailed} onRetry={noop} onGetHelp={noop} />);

    expect(button(labels.tryAgain)).toHaveFocus();
  });

  it("goes to Close where there is no action", () => {
    render(<CallEndedDialog callEndReason={removed} onRetry={noop} />);

    expect(button(labels.close)).toHaveFocus();
  });

  it("stays inside, forwards and backwards", async () => {
    render(
      <>
        <button type="button">Before</button>
        <CallEndedDialog callEndReason={setupFailed} onRetry={noop} onGetHelp={noop} />
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

    expect(visited).toEqual([
      labels.getHelp,
      labels.close,
      labels.tryAgain,
      labels.close,
      labels.getHelp,
    ]);
  });

  it("reaches every button by keyboard, and Enter presses it", async () => {
    const { calls, handlers } = recordCalls();
    render(<CallEndedDialog callEndReason={setupFailed} {...handlers} />);

    await realUser.keyboard("{Enter}");
    await realUser.keyboard("{Tab}{Enter}");
    await realUser.keyboard("{Tab}{Enter}");

    expect(calls).toEqual(["onRetry", "onGetHelp", "onOpenChange(false)", "onDismiss"]);
  });

  it("goes where the app puts it, if onOpenAutoFocus prevents ours", () => {
    render(
      <CallEndedDialog
        callEndReason={setupFailed}
        onRetry={noop}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          button(labels.close).focus();
        }}
      />,
    );

    expect(button(labels.close)).toHaveFocus();
  });

  it("goes to the best action all the same, if onOpenAutoFocus prevents nothing", () => {
    const onOpenAutoFocus = vi.fn<() => void>();
    render(
      <CallEndedDialog
        callEndReason={setupFailed}
        onRetry={noop}
        onOpenAutoFocus={onOpenAutoFocus}
      />,
    );

    expect(onOpenAutoFocus).toHaveBeenCalledTimes(1);
    expect(button(labels.tryAgain)).toHaveFocus();
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
    rerender(<Focusable reason={removed} />);
    expect(button("Close")).toHaveFocus();

    await closeBy();

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
  });

  it("goes to the nearest place around the opener, if that went with the end", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={removed} hasHangUp={false} />);

    await closeBy();

    await waitFor(() => expect(screen.getByRole("region", { name: "Stage" })).toHaveFocus());
  });

  it("goes to the nearest place around the opener, if that went before the end", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable hasHangUp={false} />);
    rerender(<Focusable reason={removed} hasHangUp={false} />);

    await closeBy();

    await waitFor(() => expect(screen.getByRole("region", { name: "Stage" })).toHaveFocus());
  });

  it("goes to the nearest place around the opener, if that goes while it is open", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={removed} />);
    rerender(<Focusable reason={removed} hasHangUp={false} />);

    await closeBy();

    await waitFor(() => expect(screen.getByRole("region", { name: "Stage" })).toHaveFocus());
  });

  it.each([
    ["with the end", [{ reason: removed, hasHangUp: false }]],
    ["before the end", [{ hasHangUp: false }, { reason: removed, hasHangUp: false }]],
  ])("goes to the container, if all of that went %s", async (_, steps) => {
    const container = document.body.appendChild(document.createElement("div"));
    const { rerender } = render(<Plain container={container} />);
    act(() => button("Hang up").focus());
    for (const props of steps) rerender(<Plain {...props} container={container} />);
    expect(button(labels.close)).toHaveFocus();

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
    rerender(<Plain reason={removed} container={container} />);

    await closeBy();

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
    container.remove();
  });

  it("returns to the opener after the next end, too", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={removed} />);
    await closeBy();
    await waitFor(() => expect(button("Hang up")).toHaveFocus());
    rerender(<Focusable reason={declined} />);
    expect(button(labels.close)).toHaveFocus();

    await closeBy();

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
  });

  it("returns to the opener under StrictMode", async () => {
    const { rerender } = render(<Focusable />, { wrapper: StrictMode });
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={removed} />);

    await closeBy();

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
  });

  it("returns to the opener when the end is taken away", async () => {
    const { rerender } = render(<Focusable />);
    act(() => button("Hang up").focus());
    rerender(<Focusable reason={removed} />);
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
    rerender(<Focusable {...props} reason={removed} />);

    await closeBy();

    await waitFor(() => expect(button("New call")).toHaveFocus());
  });

  it("goes nowhere, if onCloseAutoFocus prevents ours and does nothing", async () => {
    const onCloseAutoFocus = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    const { rerender } = render(<Focusable onCloseAutoFocus={onCloseAutoFocus} />);
    act(() => button("Hang up").focus());
    rerender(<Focusable onCloseAutoFocus={onCloseAutoFocus} reason={removed} />);

    await closeBy();

    await waitFor(() => expect(onCloseAutoFocus).toHaveBeenCalledTimes(1));
    expect(document.body).toHaveFocus();
  });

  it("returns to the opener all the same, if onCloseAutoFocus prevents nothing", async () => {
    const onCloseAutoFocus = vi.fn<() => void>();
    const { rerender } = render(<Focusable onCloseAutoFocus={onCloseAutoFocus} />);
    act(() => button("Hang up").focus());
    rerender(<Focusable onCloseAutoFocus={onCloseAutoFocus} reason={removed} />);

    await closeBy();

    await waitFor(() => expect(button("Hang up")).toHaveFocus());
    expect(onCloseAutoFocus).toHaveBeenCalledTimes(1);
  });
});
