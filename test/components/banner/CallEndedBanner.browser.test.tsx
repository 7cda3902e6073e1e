import { render, screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { CallEndedBanner, CallEndedDialog } from "../../../src/index.js";
import "../../../src/styles/styles.css";
import { declined, left, lostConnection, serviceProblem, setupFailed } from "../../support/ends.js";
import { listen } from "../../support/listen.js";
import { announcementOf, labels, titleOf } from "../../../stories/support/words.js";

const saysLost = `alert: ${announcementOf(lostConnection)}`;
const saysDeclined = `status: ${announcementOf(declined)}`;

let heard: () => Promise<string[]>;
beforeEach(() => {
  heard = listen();
});

describe("the announcement of the banner", () => {
  it("has its two regions, both empty, before the call has ended", async () => {
    render(<CallEndedBanner callEndReason={undefined} />);

    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    expect(await heard()).toEqual([]);
  });

  it("interrupts for an error, in the region that was there before", async () => {
    const { rerender } = render(<CallEndedBanner callEndReason={undefined} />);
    const alert = screen.getByRole("alert");

    rerender(<CallEndedBanner callEndReason={lostConnection} />);

    expect(screen.getByRole("alert")).toBe(alert);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    expect(await heard()).toEqual([saysLost]);
  });

  it("is polite for what is no error, in the region that was there before", async () => {
    const { rerender } = render(<CallEndedBanner callEndReason={undefined} />);
    const status = screen.getByRole("status");

    rerender(<CallEndedBanner callEndReason={declined} />);

    expect(screen.getByRole("status")).toBe(status);
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    expect(await heard()).toEqual([saysDeclined]);
  });

  it("comes after the commit, also for an end that is there from the start", async () => {
    render(<CallEndedBanner callEndReason={lostConnection} />);

    expect(await heard()).toEqual([saysLost]);
  });

  it("is made once under StrictMode", async () => {
    const { rerender } = render(<CallEndedBanner callEndReason={undefined} />, {
      wrapper: StrictMode,
    });

    rerender(<CallEndedBanner callEndReason={{ ...lostConnection }} />);
    rerender(<CallEndedBanner callEndReason={{ ...lostConnection }} />);

    expect(await heard()).toEqual([saysLost]);
  });

  it("is made once under StrictMode for an end that is there from the start", async () => {
    render(<CallEndedBanner callEndReason={declined} />, { wrapper: StrictMode });

    expect(await heard()).toEqual([saysDeclined]);
  });

  it("is not made again for the same end in a new object or with new options", async () => {
    const { rerender } = render(<CallEndedBanner callEndReason={{ ...declined }} />);

    rerender(<CallEndedBanner callEndReason={{ ...declined }} onRetry={() => {}} />);
    rerender(<CallEndedBanner callEndReason={{ ...declined }} context={{ isGroup: true }} />);

    expect(await heard()).toEqual([saysDeclined]);
  });

  it("is made for a second end, and only the second stays in the regions", async () => {
    const { rerender } = render(<CallEndedBanner callEndReason={lostConnection} />);
    expect(await heard()).toEqual([saysLost]);

    rerender(<CallEndedBanner callEndReason={declined} />);

    expect(await heard()).toEqual([saysLost, saysDeclined]);
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  });

  it("is made again for the same end after there was none in between", async () => {
    const { rerender } = render(<CallEndedBanner callEndReason={lostConnection} />);
    await heard();

    rerender(<CallEndedBanner callEndReason={undefined} />);
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    rerender(<CallEndedBanner callEndReason={lostConnection} />);

    expect(await heard()).toEqual([saysLost, saysLost]);
  });

  it("is made for the next call, even if it ends for the same reason", async () => {
    const first = { id: "1", callEndReason: left };
    const second = { id: "2", callEndReason: left };
    const { rerender } = render(<CallEndedBanner call={first} />);
    rerender(<CallEndedBanner call={first} />);
    expect(await heard()).toHaveLength(1);

    rerender(<CallEndedBanner call={second} />);

    expect(await heard()).toEqual(Array(2).fill(`status: ${announcementOf(left)}`));
  });

  it("leaves out the buttons and the children", async () => {
    render(
      <CallEndedBanner callEndReason={setupFailed} onRetry={() => {}} onDismiss={() => {}}>
        <p>Call 4711</p>
      </CallEndedBanner>,
    );

    expect(await heard()).toEqual([`alert: ${announcementOf(setupFailed)}`]);
  });

  it("is not made with announce={false}", async () => {
    const { rerender } = render(<CallEndedBanner callEndReason={undefined} announce={false} />);

    rerender(<CallEndedBanner callEndReason={lostConnection} announce={false} />);

    expect(screen.getByRole("region")).toBeVisible();
    expect(await heard()).toEqual([]);
  });

  it("is not made by the dialog, which is read out by the focus in it", async () => {
    render(<CallEndedDialog callEndReason={lostConnection} />);

    await waitFor(() => expect(screen.getByRole("button", { name: labels.close })).toHaveFocus());
    expect(await heard()).toEqual([]);
  });

  it("takes no room and cannot be seen", () => {
    const { container } = render(<CallEndedBanner callEndReason={lostConnection} />);

    const alert = screen.getByRole("alert");
    const banner = screen.getByRole("region");
    expect(getComputedStyle(alert).clipPath).toBe("inset(50%)");
    expect(alert.getBoundingClientRect().width).toBeLessThanOrEqual(1);
    expect(container.getBoundingClientRect().height).toBe(banner.getBoundingClientRect().height);
  });
});

describe("the layout of the banner", () => {
  it.each([280, 1024])("stays inside a page of %i px", (width) => {
    render(
      <div style={{ inlineSize: `${width}px` }}>
        <CallEndedBanner
          callEndReason={serviceProblem}
          onRetry={() => {}}
          onGetHelp={() => {}}
          onDismiss={() => {}}
        />
      </div>,
    );

    const banner = screen.getByRole("region").getBoundingClientRect();
    expect(banner.width).toBe(width);
    for (const button of screen.getAllByRole("button")) {
      const box = button.getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(banner.left);
      expect(box.right).toBeLessThanOrEqual(banner.right);
      expect(box.bottom).toBeLessThanOrEqual(banner.bottom);
    }
  });

  it.each(["flex", "inline-block", "grid"])(
    "does not collapse in a parent with display: %s",
    (display) => {
      render(
        <div style={{ display }}>
          <CallEndedBanner callEndReason={serviceProblem} onRetry={() => {}} />
        </div>,
      );

      expect(screen.getByRole("region").getBoundingClientRect().width).toBeGreaterThan(280);
    },
  );

  it("mirrors in a language that runs from right to left", () => {
    render(<CallEndedBanner callEndReason={serviceProblem} dir="rtl" onDismiss={() => {}} />);

    const title = screen.getByText(titleOf(serviceProblem), {
      selector: "[data-call-end-part=title]",
    });
    const dismiss = screen.getByRole("button", { name: labels.dismiss });
    expect(dismiss.getBoundingClientRect().right).toBeLessThanOrEqual(
      title.getBoundingClientRect().left,
    );
  });
});
