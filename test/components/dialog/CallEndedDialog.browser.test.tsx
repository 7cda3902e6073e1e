import { render, screen, within } from "@testing-library/react";
import { createRef, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { CallEndDetails, CallEndedDialog } from "../../../src/index.js";
import "../../../src/styles/styles.css";
import {
  left,
  removed,
  lostConnection,
  serviceProblem,
  setupFailed,
  signInExpired,
} from "../../support/ends.js";
import { noop } from "../../support/handlers.js";
import { button, close, dialog } from "../../support/openDialog.js";
import { realUser } from "../../support/realUser.js";
import { recordCalls } from "../../support/recordCalls.js";
import { descriptionOf, labels, titleOf } from "../../../stories/support/words.js";

describe("the dialog", () => {
  it("opens by itself when the call has ended", () => {
    const { rerender } = render(<CallEndedDialog callEndReason={undefined} />);
    expect(dialog()).not.toBeInTheDocument();

    rerender(<CallEndedDialog callEndReason={lostConnection} />);

    expect(dialog()).toBeVisible();
  });

  it("is labelled by its title and described by its description", () => {
    render(<CallEndedDialog callEndReason={lostConnection} />);

    expect(dialog()).toHaveAccessibleName(titleOf(lostConnection));
    expect(dialog()).toHaveAccessibleDescription(descriptionOf(lostConnection));
    expect(screen.getByRole("heading", { name: titleOf(lostConnection) })).toBeVisible();
  });

  it("has a button for each action with a handler, best first, then Close", () => {
    render(<CallEndedDialog callEndReason={serviceProblem} onRetry={noop} onGetHelp={noop} />);

    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      labels.tryAgain,
      labels.getHelp,
      labels.close,
    ]);
  });

  it.each([
    [labels.tryAgain, "onRetry", setupFailed],
    [labels.getHelp, "onGetHelp", serviceProblem],
    [labels.signIn, "onSignIn", signInExpired],
  ])("calls with %s nothing but %s, one time, and stays", async (name, call, reason) => {
    const { calls, handlers } = recordCalls();
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

    const summary = within(dialog()!).getByText(labels.details);
    expect(summary).toBeVisible();
    expect(button(labels.close).compareDocumentPosition(summary)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it("shows what comes after the reason last", () => {
    render(
      <CallEndedDialog open callEndReason={left} feedback={<p>How was it?</p>} context={{}}>
        <CallEndDetails />
        <p>Child</p>
      </CallEndedDialog>,
    );

    const order = [titleOf(left), labels.close, labels.details, "Child", "How was it?"].map(
      (words) => dialog()?.textContent?.indexOf(words) ?? -1,
    );
    expect(screen.getByText("How was it?")).toBeVisible();
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(dialog()).toHaveTextContent(/How was it\?$/);
  });

  it("keeps the app's own content apart from the details above it, without a margin on it", () => {
    render(
      <CallEndedDialog open callEndReason={left} feedback={<form>Good?</form>}>
        <CallEndDetails />
      </CallEndedDialog>,
    );
    const own = screen.getByText("Good?");
    const { bottom } = document.querySelector("details")!.getBoundingClientRect();

    expect(own.getBoundingClientRect().top - bottom).toBe(16);
    expect(own).toHaveStyle({ margin: "0px" });
  });

  it("does not ask how it was after a call that never connected", () => {
    render(
      <CallEndedDialog
        callEndReason={lostConnection}
        feedback={<p>How was it?</p>}
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
    const props = { callEndReason: reason, feedback: <p>How was it?</p> };
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
        <button type="button" onClick={() => setReason(removed)}>
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
