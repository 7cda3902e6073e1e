import { render, screen, waitFor } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { type CallEndDescription, CallEndedDialog } from "../../../src/index.js";
import "../../../src/styles/styles.css";
import { declined, left, lostConnection, removed } from "../../support/ends.js";
import { button, close, dialog } from "../../support/openDialog.js";
import { realUser } from "../../support/realUser.js";
import { recordCalls } from "../../support/recordCalls.js";
import { labels, titleOf } from "../../../stories/support/words.js";

describe("which ends open the dialog", () => {
  it("are all but a hang-up of the user's own", () => {
    const { rerender } = render(<CallEndedDialog callEndReason={left} />);
    expect(dialog()).not.toBeInTheDocument();

    rerender(<CallEndedDialog callEndReason={declined} />);
    expect(dialog()).toBeVisible();
  });

  it("is up to openFor, and to open before that", () => {
    const onlyErrors = ({ severity }: CallEndDescription) => severity === "error";
    const { rerender } = render(<CallEndedDialog callEndReason={declined} openFor={onlyErrors} />);
    expect(dialog()).not.toBeInTheDocument();

    rerender(<CallEndedDialog callEndReason={lostConnection} openFor={onlyErrors} />);
    expect(dialog()).toBeVisible();

    rerender(<CallEndedDialog callEndReason={left} openFor={onlyErrors} open />);
    expect(dialog()).toBeVisible();
  });
});

describe("closing the dialog", () => {
  it.each([
    [labels.close, close],
    ["Escape", () => realUser.keyboard("{Escape}")],
  ])(
    "with %s tells the app: first that it closes, then that it was dismissed",
    async (_, closeIt) => {
      const { calls, handlers } = recordCalls();
      render(<CallEndedDialog callEndReason={lostConnection} {...handlers} />);

      await closeIt();

      expect(calls).toEqual(["onOpenChange(false)", "onDismiss"]);
      expect(dialog()).not.toBeInTheDocument();
    },
  );

  it("lasts for this end, though its object is new every time", async () => {
    const { rerender } = render(<CallEndedDialog callEndReason={{ ...lostConnection }} />);
    rerender(<CallEndedDialog callEndReason={{ ...lostConnection }} />);
    await close();

    rerender(<CallEndedDialog callEndReason={{ ...lostConnection }} />);
    rerender(<CallEndedDialog callEndReason={{ ...lostConnection, message: "later" }} />);

    expect(dialog()).not.toBeInTheDocument();
  });

  it("does not last for the second end with the same numbers, kept in an object of its own", async () => {
    const [first, second] = [{ ...lostConnection }, { ...lostConnection }];
    const { rerender } = render(<CallEndedDialog callEndReason={first} />);
    await close();

    rerender(<CallEndedDialog callEndReason={second} />);

    expect(dialog()).toBeVisible();
  });

  it("lasts in an app that makes a new object whenever it renders, as closing makes it do", async () => {
    function App() {
      const [count, setCount] = useState(0);
      return (
        <>
          <CallEndedDialog
            callEndReason={{ ...lostConnection }}
            onDismiss={() => setCount(count + 1)}
          />
          <button type="button" onClick={() => setCount(count + 1)}>
            Render again
          </button>
        </>
      );
    }
    render(<App />);
    await close();

    await realUser.click(button("Render again"));

    expect(dialog()).not.toBeInTheDocument();
  });

  it("does not last for the next end", async () => {
    const { rerender } = render(<CallEndedDialog callEndReason={lostConnection} />);
    await close();

    rerender(<CallEndedDialog callEndReason={declined} />);

    expect(dialog()).toHaveAccessibleName(titleOf(declined));
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
    const { rerender } = render(<CallEndedDialog call={{ callEndReason: removed }} />);
    await close();

    rerender(<CallEndedDialog call={{ callEndReason: removed }} />);

    expect(dialog()).toBeVisible();
  });

  it("works under StrictMode, next end included", async () => {
    const { calls, handlers } = recordCalls();
    const { rerender } = render(
      <CallEndedDialog callEndReason={{ ...lostConnection }} {...handlers} />,
      { wrapper: StrictMode },
    );
    rerender(<CallEndedDialog callEndReason={{ ...lostConnection }} {...handlers} />);
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
    await waitFor(() => expect(dialog()).toHaveAccessibleName("The call was declined"));

    await realUser.keyboard("{Escape}");
    expect(dialog()).toHaveAccessibleName(titleOf(lostConnection));
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
    const { calls, handlers } = recordCalls();
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
