import { render, screen, within, waitFor } from "@testing-library/react";
import { createRef, type ReactNode, useState } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallEnd, CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import "../../src/styles/styles.css";
import { descriptionOf, declined, left, lostConnection } from "../support/ends.js";
import { listen } from "../support/listen.js";
import { realUser } from "../support/realUser.js";
import { stubClipboard } from "../support/stubClipboard.js";
import packageJson from "../../package.json" with { type: "json" };

const summary = () => screen.getByText("Technical details");
const unfold = () => realUser.click(summary());
const copy = (name: string) => realUser.click(screen.getByRole("button", { name }));

/** What stands beside the term. */
const valueOf = (term: string) =>
  screen.getByText(term, { selector: "dt" }).nextElementSibling?.textContent;

const saysLeft = `status: You left the call. ${descriptionOf(left)}`;
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A reason as the SDK reports it, with a message that names people. */
const reason = {
  ...lostConnection,
  message: "Call with Mia, +49 170 1234567, was lost",
  resultCategories: ["UnexpectedClientError"],
};
const endedAt = new Date(Date.UTC(2026, 10, 22, 17, 5, 9));
const ids = { callId: "4b1c", participantId: "8:acs:7d2e" };

let restore: () => void = () => {};
function giveClipboard(kind: Parameters<typeof stubClipboard>[0]): string[] {
  const clipboard = stubClipboard(kind);
  restore = clipboard.restore;
  return clipboard.written;
}
afterEach(() => {
  restore();
  restore = () => {};
});

describe("the details", () => {
  it("stay unfolded, and say so, when the browser finds something inside", async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    render(<CallEndDetails callEndReason={reason} onOpenChange={onOpenChange} />);

    // As the browser does it, past the summary.
    summary().closest("details")!.open = true;

    await waitFor(() => expect(onOpenChange.mock.calls).toEqual([[true]]));
    expect(screen.getByText("Meaning")).toBeVisible();
  });

  it("are folded at first", () => {
    render(<CallEndDetails callEndReason={reason} />);

    expect(summary()).toBeVisible();
    expect(screen.getByText("Meaning")).not.toBeVisible();
    expect(screen.queryByRole("button", { name: "Copy report" })).not.toBeVisible();
  });

  it("unfold by click, and fold again", async () => {
    render(<CallEndDetails callEndReason={reason} />);

    await unfold();
    expect(screen.getByText("Meaning")).toBeVisible();
    await unfold();

    expect(screen.getByText("Meaning")).not.toBeVisible();
  });

  it.each(["{Enter}", "{ }"])("unfold by keyboard with %s, and fold again", async (key) => {
    render(<CallEndDetails callEndReason={reason} />);

    await realUser.keyboard("{Tab}");
    expect(summary()).toHaveFocus();
    await realUser.keyboard(key);
    expect(screen.getByText("Meaning")).toBeVisible();
    await realUser.keyboard(key);

    expect(screen.getByText("Meaning")).not.toBeVisible();
  });

  it("are unfolded at first with defaultOpen", async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    render(<CallEndDetails callEndReason={reason} defaultOpen onOpenChange={onOpenChange} />);
    expect(screen.getByText("Meaning")).toBeVisible();

    await unfold();

    expect(screen.getByText("Meaning")).not.toBeVisible();
    expect(onOpenChange.mock.calls).toEqual([[false]]);
  });

  it.each([true, false])("ask the app when open={%s} is controlled", async (open) => {
    const onOpenChange = vi.fn<(open: boolean) => void>();
    const { rerender } = render(
      <CallEndDetails callEndReason={reason} open={open} onOpenChange={onOpenChange} />,
    );

    await unfold();
    expect(screen.getByRole("group").hasAttribute("open")).toBe(open);
    expect(onOpenChange.mock.calls).toEqual([[!open]]);
    rerender(<CallEndDetails callEndReason={reason} open={!open} onOpenChange={onOpenChange} />);

    expect(screen.getByRole("group").hasAttribute("open")).toBe(!open);
  });

  it("follow the app that controls them", async () => {
    function App() {
      const [open, setOpen] = useState(false);
      return <CallEndDetails callEndReason={reason} open={open} onOpenChange={setOpen} />;
    }
    render(<App />);

    await unfold();

    expect(screen.getByText("Meaning")).toBeVisible();
  });

  it("show codes, category, meaning, reported message, advice, helper, time and ids", () => {
    render(<CallEndDetails callEndReason={reason} ids={ids} endedAt={endedAt} defaultOpen />);

    expect(valueOf("Code")).toBe("410 / 3101");
    expect(valueOf("Category")).toBe("UnexpectedClientError");
    expect(valueOf("Meaning")).toMatch(/network|connection/i);
    expect(valueOf("Reported")).toBe("Call with Mia, +49 170 1234567, was lost");
    expect(valueOf("Advice")).toMatch(/\w+ \w+/);
    expect(valueOf("Who can help")).toBe("The person on the call");
    expect(valueOf("Ended")).toBe("2026-11-22T17:05:09.000Z");
    expect(valueOf("callId")).toBe("4b1c");
    expect(valueOf("participantId")).toBe("8:acs:7d2e");
  });

  it("leave out what is not known", () => {
    render(
      <CallEndDetails
        callEndReason={new Error("Something broke")}
        endedAt={new Date(Number.NaN)}
        defaultOpen
      />,
    );

    expect(valueOf("Reported")).toBe("Something broke");
    for (const term of ["Code", "Category", "Ended"]) {
      expect(screen.queryByText(term, { selector: "dt" })).not.toBeInTheDocument();
    }
  });

  it("link to the guide of the message, in a tab of its own", () => {
    const message = "Lost, \nTroubleshooting Guide: https://aka.ms/acs-guide";
    render(<CallEndDetails callEndReason={{ ...reason, message }} defaultOpen />);

    const link = screen.getByRole("link", { name: "Documentation" });
    expect(link).toHaveAttribute("href", "https://aka.ms/acs-guide");
    expect(link).toHaveAttribute("target", "_blank");
    expect(link).toHaveAttribute("rel", "noreferrer");
    expect(valueOf("Reported")).toBe("Lost");
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
        callEndReason={reason}
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

    await realUser.click(screen.getByText("Meaning"));

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
        callEndReason={reason}
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
    expect(valueOf("Code")).toBe("410 / 3101");
  });

  it("comes from the dialog around them, and from its call", () => {
    render(
      <CallEndedDialog call={{ callEndReason: declined }}>
        <CallEndDetails defaultOpen />
      </CallEndedDialog>,
    );

    expect(screen.getByRole("dialog")).toContainElement(summary());
    expect(valueOf("Code")).toBe("603 / 0");
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

    expect(valueOf("Meaning")).toBe("The queue was full.");
  });

  it.each([
    ["reason", <CallEndDetails key="1" callEndReason={declined} defaultOpen />],
    ["call", <CallEndDetails key="2" call={{ callEndReason: declined }} defaultOpen />],
  ])("is their own if they have a %s", (_, details) => {
    render(<CallEndedBanner callEndReason={lostConnection}>{details}</CallEndedBanner>);

    expect(valueOf("Code")).toBe("603 / 0");
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

    expect(screen.queryByText("Technical details")).not.toBeInTheDocument();
    expect(container).toHaveTextContent(/^$/);
  });

  it("is never announced", () => {
    const heard = listen();
    render(
      <CallEndedBanner callEndReason={left}>
        <CallEndDetails defaultOpen />
      </CallEndedBanner>,
    );

    expect(heard()).toEqual([saysLeft]);
  });
});

describe("the report", () => {
  it("is copied as lines", async () => {
    const written = giveClipboard("works");
    render(<CallEndDetails callEndReason={reason} ids={ids} endedAt={endedAt} defaultOpen />);
    const before = new Date().toISOString();

    await copy("Copy report");

    expect(written).toHaveLength(1);
    const lines = written[0]!.split("\n");
    const reportedAt = lines.find((line) => line.startsWith("reportedAt: "))!.slice(12);
    expect(reportedAt).toMatch(isoTime);
    const times = [before, reportedAt, new Date().toISOString()];
    expect(times).toEqual(times.toSorted());
    expect(lines.filter((line) => !line.startsWith("reportedAt"))).toEqual([
      `kit: react-call-end-reason ${packageJson.version}`,
      "code: 410",
      "subCode: 3101",
      "category: UnexpectedClientError",
      "categorySource: reported",
      "outcome: connectionLost",
      "matchedBy: code+subCode",
      "endedAt: 2026-11-22T17:05:09.000Z",
      "callId: 4b1c",
      "participantId: 8:acs:7d2e",
    ]);
  });

  it("is copied as JSON", async () => {
    const written = giveClipboard("works");
    render(<CallEndDetails callEndReason={reason} ids={ids} endedAt={endedAt} defaultOpen />);

    await copy("Copy as JSON");

    expect(written.map((text) => JSON.parse(text) as unknown)).toEqual([
      {
        kit: `react-call-end-reason ${packageJson.version}`,
        code: 410,
        subCode: 3101,
        category: "UnexpectedClientError",
        categorySource: "reported",
        outcome: "connectionLost",
        matchedBy: "code+subCode",
        endedAt: "2026-11-22T17:05:09.000Z",
        reportedAt: expect.stringMatching(isoTime) as unknown,
        ids,
      },
    ]);
  });

  it.each(["Copy report", "Copy as JSON"])("never holds the message: %s", async (name) => {
    const written = giveClipboard("works");
    render(<CallEndDetails callEndReason={reason} defaultOpen />);

    await copy(name);

    expect(written).toHaveLength(1);
    expect(written[0]).not.toMatch(/Mia|1234567|message/);
  });

  it("holds no token and no phone number that came in with an id", async () => {
    const written = giveClipboard("works");
    const token = "eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl";
    render(
      <CallEndDetails
        callEndReason={reason}
        ids={{ token, caller: "4:+49 170 1234567", callId: "4b1c" }}
        defaultOpen
      />,
    );

    await copy("Copy report");

    expect(written[0]).toMatch(/^callId: 4b1c$/m);
    expect(written[0]).not.toMatch(/eyJ|c2lnbmF0dXJl|1234567/);
  });

  it("is about the end of the dialog around the details", async () => {
    const written = giveClipboard("works");
    render(
      <CallEndedDialog callEndReason={declined}>
        <CallEndDetails ids={ids} defaultOpen />
      </CallEndedDialog>,
    );

    await copy("Copy as JSON");

    expect(JSON.parse(written[0]!)).toMatchObject({ code: 603, subCode: 0, ids });
  });
});

describe("the answer to Copy", () => {
  let heard: () => string[];
  beforeEach(() => {
    heard = listen();
  });

  it("is said and shown", async () => {
    giveClipboard("works");
    render(<CallEndDetails callEndReason={reason} defaultOpen />);

    await copy("Copy report");

    expect(heard()).toEqual(["status: Copied."]);
    expect(screen.getByText("Copied.", { selector: "[data-part=note]" })).toBeVisible();
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it("is said again for the second copy", async () => {
    giveClipboard("works");
    render(<CallEndDetails callEndReason={reason} defaultOpen />);

    await copy("Copy report");
    await copy("Copy report");

    expect(heard().map((words) => words.trim())).toEqual(["status: Copied.", "status: Copied."]);
    expect(new Set(heard()).size).toBe(2);
  });

  it("is said by the dialog's own region, the only one in it", async () => {
    giveClipboard("works");
    render(
      <CallEndedDialog callEndReason={lostConnection}>
        <CallEndDetails defaultOpen />
      </CallEndedDialog>,
    );
    const status = within(screen.getByRole("dialog")).getByRole("status");

    await copy("Copy report");

    expect(status).toHaveTextContent("Copied.");
    expect(heard()).toEqual(["status: Copied."]);
  });

  it("is said after the end, which the banner has said before", async () => {
    giveClipboard("works");
    render(
      <CallEndedBanner callEndReason={left}>
        <CallEndDetails defaultOpen />
      </CallEndedBanner>,
    );

    await copy("Copy report");

    expect(heard()).toEqual([saysLeft, "status: Copied."]);
  });

  const silent: [string, (details: ReactNode) => ReactNode][] = [
    [
      "a banner with announce={false}",
      (details) => (
        <CallEndedBanner callEndReason={reason} announce={false}>
          {details}
        </CallEndedBanner>
      ),
    ],
    [
      "a Root without an Announcer",
      (details) => <CallEnd.Root callEndReason={reason}>{details}</CallEnd.Root>,
    ],
  ];
  it.each(silent)("is said inside %s, too", async (_, around) => {
    giveClipboard("works");
    render(around(<CallEndDetails defaultOpen />));

    await copy("Copy report");

    expect(heard()).toEqual(["status: Copied."]);
  });

  it.each(["fails", "is missing"] as const)(
    "is the report in a text field where the clipboard %s",
    async (kind) => {
      giveClipboard(kind);
      render(<CallEndDetails callEndReason={reason} ids={ids} defaultOpen />);

      await copy("Copy report");

      const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Report" });
      expect(field).toBeVisible();
      expect(field.value).toMatch(/^kit: [^]*\ncallId: 4b1c\n/);
      expect(heard()).toEqual(["status: Copying didn’t work. The report is below."]);
      expect(screen.queryByText("Copied.")).not.toBeInTheDocument();
    },
  );

  it("lets the text field be copied by hand: all of it is selected at once", async () => {
    giveClipboard("is missing");
    render(<CallEndDetails callEndReason={reason} defaultOpen />);
    await copy("Copy report");

    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Report" });
    await realUser.keyboard("{Tab}{Tab}{Tab}");

    expect(field).toHaveFocus();
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    expect(field.readOnly).toBe(true);
  });

  it("takes the text field away again once copying works", async () => {
    giveClipboard("fails");
    render(<CallEndDetails callEndReason={reason} defaultOpen />);
    await copy("Copy report");
    expect(screen.getByRole("textbox")).toBeVisible();

    giveClipboard("works");
    await copy("Copy report");

    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });
});
