import { act, render, screen, waitFor, within } from "@testing-library/react";
import { Activity, useState } from "react";
import { createPortal } from "react-dom";
import { afterEach, describe, expect, it } from "vitest";
import { CallEndedDialog } from "../../../src/index.js";
import styles from "../../../src/styles/styles.css?inline";
import "../../../src/styles/styles.css";
import { lostConnection } from "../../support/ends.js";
import { noop } from "../../support/handlers.js";
import { realUser } from "../../support/realUser.js";
import { labels } from "../../../stories/support/words.js";

/** A corner of the page into which an app is put, with the sheet of the kit inside. */
interface Corner {
  readonly root: Document | ShadowRoot;
  /** Where the app is, and what the dialog gets as `container`. */
  readonly place: HTMLElement;
  readonly remove: () => void;
}

const corners: Record<string, () => Corner> = {
  "a shadow root"() {
    const host = document.body.appendChild(document.createElement("div"));
    const root = host.attachShadow({ mode: "open" });
    return { root, place: furnish(root), remove: () => host.remove() };
  },
  "an iframe"() {
    const frame = document.body.appendChild(document.createElement("iframe"));
    Object.assign(frame.style, { width: "800px", height: "500px" });
    const root = frame.contentDocument!;
    return { root, place: furnish(root.body), remove: () => frame.remove() };
  },
};

function furnish(parent: Node): HTMLElement {
  const sheet = parent.appendChild(document.createElement("style"));
  sheet.textContent = styles;
  return parent.appendChild(document.createElement("main"));
}

function App({ place }: { place: HTMLElement }) {
  const [end, setEnd] = useState<object>();
  return createPortal(
    <>
      <button type="button" onClick={() => setEnd(lostConnection)}>
        Hang up
      </button>
      <CallEndedDialog container={place} callEndReason={end} onRetry={noop} />
    </>,
    place,
  );
}

let corner: Corner | undefined;
afterEach(() => corner?.remove());

describe.each(Object.entries(corners))("the dialog in %s", (_, make) => {
  /** Opens the dialog with the keyboard, from a button in the corner. */
  async function openDialog() {
    corner = make();
    const { root, place } = corner;
    render(
      <>
        <button type="button">Outside</button>
        <App place={place} />
      </>,
    );
    const inside = within(place);
    const button = (name: string) => inside.getByRole("button", { name, hidden: true });
    act(() => button("Hang up").focus());
    await realUser.keyboard("{Enter}");
    return { root, place, button, dialog: () => inside.queryByRole("dialog") };
  }

  it("is in its style, and has the first focus on the best action", async () => {
    const { root, button, dialog } = await openDialog();

    expect(getComputedStyle(dialog()!).position).toBe("fixed");
    expect(dialog()!.getBoundingClientRect().width).toBeGreaterThan(300);
    expect(root.activeElement).toBe(button(labels.rejoin));
  });

  it("keeps Tab inside, both ways round", async () => {
    const { root, button } = await openDialog();

    await realUser.keyboard("{Tab}");
    expect(root.activeElement).toBe(button(labels.close));
    await realUser.keyboard("{Tab}");
    expect(root.activeElement).toBe(button(labels.rejoin));
    await realUser.keyboard("{Shift>}{Tab}{/Shift}");
    expect(root.activeElement).toBe(button(labels.close));
  });

  it("closes by Escape, and gives the focus back to what opened it", async () => {
    const { root, button, dialog } = await openDialog();

    await realUser.keyboard("{Escape}");

    await waitFor(() => expect(dialog()).toBeNull());
    expect(root.activeElement).toBe(button("Hang up"));
  });

  it("keeps the page that it is on from scrolling, as long as it is open", async () => {
    const { place } = await openDialog();
    const overflow = () => getComputedStyle(place.ownerDocument.documentElement).overflowY;
    expect(overflow()).toBe("hidden");

    await realUser.keyboard("{Escape}");

    await waitFor(() => expect(overflow()).toBe("visible"));
  });
});

describe("an Activity that goes hidden while the dialog is open", () => {
  function Tab({ isShown }: { isShown: boolean }) {
    return (
      <>
        <button type="button">Mute</button>
        <Activity mode={isShown ? "visible" : "hidden"}>
          <CallEndedDialog callEndReason={lostConnection} onRetry={noop} />
        </Activity>
      </>
    );
  }

  it("leaves the page as it was: it scrolls, and can be heard and used", async () => {
    const { rerender } = render(<Tab isShown />);
    expect(screen.getByRole("dialog")).toBeVisible();

    rerender(<Tab isShown={false} />);

    expect(getComputedStyle(document.documentElement).overflow).toBe("visible");
    const mute = screen.getByRole("button", { name: "Mute" });
    await realUser.click(mute);
    expect(mute).toHaveFocus();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("shows the dialog again when it comes back", () => {
    const { rerender } = render(<Tab isShown />);
    rerender(<Tab isShown={false} />);

    rerender(<Tab isShown />);

    expect(screen.getByRole("dialog")).toBeVisible();
    expect(getComputedStyle(document.documentElement).overflow).toBe("hidden");
  });
});
