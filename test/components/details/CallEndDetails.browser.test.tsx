import { render, screen, waitFor } from "@testing-library/react";
import { createRef, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { CallEnd, CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../../src/index.js";
import "../../../src/styles/styles.css";
import { declined, left, lostConnection, reportedLoss } from "../../support/ends.js";
import { listen } from "../../support/listen.js";
import { realUser } from "../../support/realUser.js";
import { announcementOf, detailsLabels, labels } from "../../../stories/support/words.js";

const summary = () => screen.getByText(labels.details);
const unfold = () => realUser.click(summary());

/** What stands beside the term. */
const valueOf = (term: string) =>
  screen.getByText(term, { selector: "dt" }).nextElementSibling?.textContent;

const endedAt = new Date(Date.UTC(2026, 10, 22, 17, 5, 9));
const ids = { callId: "4b1c", participantId: "8:acs:7d2e" };

describe("the details", () => {
  it("stay unfolded, and say so, when the browser finds something inside", async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    render(<CallEndDetails callEndReason={reportedLoss} onOpenChange={onOpenChange} />);

    // As the browser does it, past the summary.
    summary().closest("details")!.open = true;

    await waitFor(() => expect(onOpenChange.mock.calls).toEqual([[true]]));
    expect(screen.getByText(detailsLabels.meaning)).toBeVisible();
  });

  it("are folded at first", () => {
    render(<CallEndDetails callEndReason={reportedLoss} />);

    expect(summary()).toBeVisible();
    expect(screen.getByText(detailsLabels.meaning)).not.toBeVisible();
    expect(screen.queryByRole("button", { name: labels.copyReport })).not.toBeVisible();
  });

  it("unfold by click, and fold again", async () => {
    render(<CallEndDetails callEndReason={reportedLoss} />);

    await unfold();
    expect(screen.getByText(detailsLabels.meaning)).toBeVisible();
    await unfold();

    expect(screen.getByText(detailsLabels.meaning)).not.toBeVisible();
  });

  it.each(["{Enter}", "{ }"])("unfold by keyboard with %s, and fold again", async (key) => {
    render(<CallEndDetails callEndReason={reportedLoss} />);

    await realUser.keyboard("{Tab}");
    expect(summary()).toHaveFocus();
    await realUser.keyboard(key);
    expect(screen.getByText(detailsLabels.meaning)).toBeVisible();
    await realUser.keyboard(key);

    expect(screen.getByText(detailsLabels.meaning)).not.toBeVisible();
  });

  it("are unfolded at first with defaultOpen", async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    render(<CallEndDetails callEndReason={reportedLoss} defaultOpen onOpenChange={onOpenChange} />);
    expect(screen.getByText(detailsLabels.meaning)).toBeVisible();

    await unfold();

    expect(screen.getByText(detailsLabels.meaning)).not.toBeVisible();
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });

  it.each([true, false])("ask the app when open={%s} is controlled", async (open) => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    const { rerender } = render(
      <CallEndDetails callEndReason={reportedLoss} open={open} onOpenChange={onOpenChange} />,
    );

    await unfold();
    expect(screen.getByRole("group").hasAttribute("open")).toBe(open);
    expect(onOpenChange.mock.calls).toEqual([[!open]]);
    rerender(
      <CallEndDetails callEndReason={reportedLoss} open={!open} onOpenChange={onOpenChange} />,
    );

    expect(screen.getByRole("group").hasAttribute("open")).toBe(!open);
  });

  it("follow the app that controls them", async () => {
    function App() {
      const [open, setOpen] = useState(false);
      return <CallEndDetails callEndReason={reportedLoss} open={open} onOpenChange={setOpen} />;
    }
    render(<App />);

    await unfold();

    expect(screen.getByText(detailsLabels.meaning)).toBeVisible();
  });

  it("show codes, category, meaning, reported message, advice, helper, time and ids", () => {
    render(<CallEndDetails callEndReason={reportedLoss} ids={ids} endedAt={endedAt} defaultOpen />);

    expect(valueOf(detailsLabels.code)).toBe("410 / 3101");
    expect(valueOf(detailsLabels.category)).toBe("UnexpectedClientError");
    expect(valueOf(detailsLabels.meaning)).toMatch(/network|connection/i);
    expect(valueOf(detailsLabels.reportedMessage)).toBe("Call with Mia, +49 170 1234567, was lost");
    expect(valueOf(detailsLabels.advice)).toMatch(/\w+ \w+/);
    expect(valueOf(detailsLabels.fixer)).toBe(detailsLabels.fixer_user);
    expect(valueOf(detailsLabels.endedAt)).toBe("2026-11-22T17:05:09.000Z");
    expect(valueOf("callId")).toBe("4b1c");
    expect(valueOf("participantId")).toBe("8:acs:7d2e");
  });

  it("leave out what is not known", () => {
    render(
      <CallEndDetails
        callEndReason={{ message: "Something broke" }}
        endedAt={new Date(Number.NaN)}
        defaultOpen
      />,
    );

    expect(valueOf(detailsLabels.reportedMessage)).toBe("Something broke");
    for (const term of [detailsLabels.code, detailsLabels.category, detailsLabels.endedAt]) {
      expect(screen.queryByText(term, { selector: "dt" })).not.toBeInTheDocument();
    }
  });

  it("link to the guide of the message, in a tab of its own", () => {
    const message = "Lost, \nTroubleshooting Guide: https://aka.ms/acs-guide";
    render(<CallEndDetails callEndReason={{ ...reportedLoss, message }} defaultOpen />);

    const link = screen.getByRole("link", { name: detailsLabels.documentation });
    expect(link).toHaveAttribute("href", "https://aka.ms/acs-guide");
    expect(link).toHaveAttribute("target", "_blank");
    expect(link).toHaveAttribute("rel", "noreferrer");
    expect(valueOf(detailsLabels.reportedMessage)).toBe("Lost");
  });

  it("do not link to a page that is not Microsoft's", () => {
    const message = "Lost, \nTroubleshooting Guide: https://example.com/guide";
    render(<CallEndDetails callEndReason={{ code: 499, subCode: 1, message }} defaultOpen />);

    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });

  it("get the app's ref, class, style, data attributes, handlers and children", async () => {
    const ref = createRef<HTMLDetailsElement>();
    const onClick = vi.fn<() => void>();
    render(
      <CallEndDetails
        callEndReason={reportedLoss}
        ref={ref}
        className="ours"
        style={{ opacity: 0.9 }}
        data-testid="details"
        onClick={onClick}
        defaultOpen
      >
        <p>Support: extension 12</p>
      </CallEndDetails>,
    );

    await realUser.click(screen.getByText(detailsLabels.meaning));

    const details = screen.getByRole("group");
    expect(ref.current).toBe(details);
    expect(details).toHaveClass("ours", { exact: true });
    expect(details).toHaveStyle({ opacity: "0.9" });
    expect(details).toHaveAttribute("data-testid", "details");
    expect(onClick).toHaveBeenCalledTimes(1);
    expect(screen.getByText("Support: extension 12")).toBeVisible();
  });

  it("say what the app says instead", () => {
    render(
      <CallEndDetails
        callEndReason={reportedLoss}
        strings={{ labels: { details: "For support" }, details: { meaning: "Cause" } }}
        defaultOpen
      />,
    );

    expect(screen.getByText("For support")).toBeVisible();
    expect(valueOf("Cause")).toMatch(/\w/);
  });
});

describe("the end that the details show", () => {
  it("comes from the banner around them", () => {
    render(
      <CallEndedBanner callEndReason={lostConnection}>
        <CallEndDetails defaultOpen />
      </CallEndedBanner>,
    );

    expect(screen.getByRole("region")).toContainElement(summary());
    expect(valueOf(detailsLabels.code)).toBe("410 / 3101");
  });

  it("comes from the dialog around them, and from its call", () => {
    render(
      <CallEndedDialog call={{ callEndReason: declined }}>
        <CallEndDetails defaultOpen />
      </CallEndedDialog>,
    );

    expect(screen.getByRole("dialog")).toContainElement(summary());
    expect(valueOf(detailsLabels.code)).toBe("603 / 0");
  });

  it("comes from the Root around them, the app's own rows included", () => {
    render(
      <CallEnd.Root
        callEndReason={{ code: 900, subCode: 1 }}
        catalog={[{ code: 900, subCode: 1, outcome: "busy", message: "The queue was full." }]}
      >
        <CallEndDetails defaultOpen />
      </CallEnd.Root>,
    );

    expect(valueOf(detailsLabels.meaning)).toBe("The queue was full.");
  });

  it.each([
    ["reason", <CallEndDetails key="1" callEndReason={declined} defaultOpen />],
    ["call", <CallEndDetails key="2" call={{ callEndReason: declined }} defaultOpen />],
  ])("is their own if they have a %s", (_, details) => {
    render(<CallEndedBanner callEndReason={lostConnection}>{details}</CallEndedBanner>);

    expect(valueOf(detailsLabels.code)).toBe("603 / 0");
  });

  it.each([
    ["outside of a banner", <CallEndDetails key="1" />],
    ["with a call that goes on", <CallEndDetails key="2" call={{}} />],
    ["with nothing that is an end", <CallEndDetails key="3" callEndReason="410" />],
    [
      "in a Root before the end",
      <CallEnd.Root key="4" callEndReason={undefined}>
        <CallEndDetails />
      </CallEnd.Root>,
    ],
  ])("is missing %s, and nothing is shown", (_, details) => {
    const { container } = render(details);

    expect(screen.queryByText(labels.details)).not.toBeInTheDocument();
    expect(container).toHaveTextContent(/^$/);
  });

  it("is never announced", async () => {
    const heard = listen();
    render(
      <CallEndedBanner callEndReason={left}>
        <CallEndDetails defaultOpen />
      </CallEndedBanner>,
    );

    expect(await heard()).toEqual([`status: ${announcementOf(left)}`]);
  });
});
