import { render, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { CallEnd, CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../../src/index.js";
import "../../../src/styles/styles.css";
import { declined, left, lostConnection, reportedLoss } from "../../support/ends.js";
import { listen } from "../../support/listen.js";
import { realUser } from "../../support/realUser.js";
import { stubClipboard } from "../../../fakes/stubClipboard.js";
import { announcementOf, detailsLabels, labels } from "../../../stories/support/words.js";

const copy = (name: string) => realUser.click(screen.getByRole("button", { name }));

const saysLeft = `status: ${announcementOf(left)}`;
const isoTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

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

describe("the report", () => {
  it("is copied as lines", async () => {
    const written = giveClipboard("works");
    render(<CallEndDetails callEndReason={reportedLoss} ids={ids} endedAt={endedAt} defaultOpen />);
    const before = new Date().toISOString();

    await copy(labels.copyReport);

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
    render(<CallEndDetails callEndReason={reportedLoss} ids={ids} endedAt={endedAt} defaultOpen />);

    await copy(detailsLabels.copyJson);

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

  it.each([labels.copyReport, detailsLabels.copyJson])(
    "never holds the message: %s",
    async (name) => {
      const written = giveClipboard("works");
      render(<CallEndDetails callEndReason={reportedLoss} defaultOpen />);

      await copy(name);

      expect(written).toHaveLength(1);
      expect(written[0]).not.toMatch(/Mia|1234567|message/);
    },
  );

  it("holds no token and no phone number that came in with an id", async () => {
    const written = giveClipboard("works");
    const token = "eyJhbGciOi.eyJzdWIiOi.c2lnbmF0dXJl";
    render(
      <CallEndDetails
        callEndReason={reportedLoss}
        ids={{ token, caller: "4:+49 170 1234567", callId: "4b1c" }}
        defaultOpen
      />,
    );

    await copy(labels.copyReport);

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

    await copy(detailsLabels.copyJson);

    expect(JSON.parse(written[0]!)).toMatchObject({ code: 603, subCode: 0, ids });
  });
});

describe("the answer to Copy", () => {
  let heard: () => Promise<string[]>;
  beforeEach(() => {
    heard = listen();
  });

  it("is said and shown", async () => {
    giveClipboard("works");
    render(<CallEndDetails callEndReason={reportedLoss} defaultOpen />);

    await copy(labels.copyReport);

    expect(await heard()).toEqual([`status: ${labels.copied}`]);
    expect(
      screen.getByText(labels.copied, { selector: "[data-call-end-part=note]" }),
    ).toBeVisible();
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it("is said again for the second copy", async () => {
    giveClipboard("works");
    render(<CallEndDetails callEndReason={reportedLoss} defaultOpen />);

    await copy(labels.copyReport);
    expect(await heard()).toEqual([`status: ${labels.copied}`]);
    await copy(labels.copyReport);

    expect(await heard()).toEqual([`status: ${labels.copied}`, `status: ${labels.copied}`]);
  });

  it("is said by the dialog's own region, the only one in it", async () => {
    giveClipboard("works");
    render(
      <CallEndedDialog callEndReason={lostConnection}>
        <CallEndDetails defaultOpen />
      </CallEndedDialog>,
    );
    await copy(labels.copyReport);

    expect(await heard()).toEqual([`status: ${labels.copied}`]);
  });

  it("is said after the end, which the banner has said before", async () => {
    giveClipboard("works");
    render(
      <CallEndedBanner callEndReason={left}>
        <CallEndDetails defaultOpen />
      </CallEndedBanner>,
    );

    await copy(labels.copyReport);

    expect((await heard()).join(" ").replace(". status:", ".")).toBe(
      `${saysLeft} ${labels.copied}`,
    );
  });

  const silent: [string, (details: ReactNode) => ReactNode][] = [
    [
      "a banner with announce={false}",
      (details) => (
        <CallEndedBanner callEndReason={reportedLoss} announce={false}>
          {details}
        </CallEndedBanner>
      ),
    ],
    [
      "a Root without an Announcer",
      (details) => <CallEnd.Root callEndReason={reportedLoss}>{details}</CallEnd.Root>,
    ],
  ];
  it.each(silent)("is said inside %s, too", async (_, around) => {
    giveClipboard("works");
    render(around(<CallEndDetails defaultOpen />));

    await copy(labels.copyReport);

    expect(await heard()).toEqual([`status: ${labels.copied}`]);
  });

  it.each(["fails", "is missing"] as const)(
    "is the report in a text field where the clipboard %s",
    async (kind) => {
      giveClipboard(kind);
      render(<CallEndDetails callEndReason={reportedLoss} ids={ids} defaultOpen />);

      await copy(labels.copyReport);

      const field = screen.getByRole<HTMLTextAreaElement>("textbox", {
        name: detailsLabels.report,
      });
      expect(field).toBeVisible();
      expect(field.value).toMatch(/^kit: [^]*\ncallId: 4b1c\n/);
      expect(await heard()).toEqual([`status: ${detailsLabels.copyFailed}`]);
      expect(screen.queryByText(labels.copied)).not.toBeInTheDocument();
    },
  );

  it("lets the text field be copied by hand: all of it is selected at once", async () => {
    giveClipboard("is missing");
    render(<CallEndDetails callEndReason={reportedLoss} defaultOpen />);
    await copy(labels.copyReport);

    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: detailsLabels.report });
    await realUser.keyboard("{Tab}{Tab}{Tab}");

    expect(field).toHaveFocus();
    await waitFor(() => expect(field.selectionEnd - field.selectionStart).toBe(field.value.length));
    expect(field.readOnly).toBe(true);
  });

  it("takes the text field away again once copying works", async () => {
    giveClipboard("fails");
    render(<CallEndDetails callEndReason={reportedLoss} defaultOpen />);
    await copy(labels.copyReport);
    expect(screen.getByRole("textbox")).toBeVisible();

    giveClipboard("works");
    await copy(labels.copyReport);

    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });
});
