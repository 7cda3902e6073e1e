import { act, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../../src/index.js";
import "../../../src/styles/styles.css";
import { accessibilityTree } from "../../support/accessibilityTree.js";
import { declined, setupFailed } from "../../support/ends.js";
import { handlers, noop } from "../../support/handlers.js";
import { realUser } from "../../support/realUser.js";
import { stubClipboard } from "../../../fakes/stubClipboard.js";
import {
  announcementOf,
  descriptionOf,
  detailsLabels,
  labels,
  titleOf,
} from "../../../stories/support/words.js";

const title = titleOf(setupFailed);
const description = descriptionOf(setupFailed);

const told = async (role: string) =>
  (await accessibilityTree()).filter((node) => node.role === role);
const namesOf = async (role: string) => (await told(role)).map(({ name }) => name);
const texts = () => namesOf("StaticText");

const polite = { live: "polite", atomic: true };
const assertive = { live: "assertive", atomic: true };

let restore: () => void = noop;
afterEach(() => {
  restore();
  vi.useRealTimers();
});

/** Has the words come that are said a moment later; they stay, however long the tree takes to be read. */
const hear = () => act(() => vi.advanceTimersByTimeAsync(100));

describe("a screen reader is told of the banner", () => {
  it("before the end nothing but two live regions, one of them polite", async () => {
    render(<CallEndedBanner callEndReason={undefined} {...handlers} />);

    expect(await told("status")).toMatchObject([polite]);
    expect(await told("alert")).toMatchObject([assertive]);
    expect(await texts()).toEqual([]);
  });

  it("as a region with name and description, and its buttons; not of the drawings", async () => {
    render(<CallEndedBanner callEndReason={setupFailed} {...handlers} announce={false} />);

    expect(await told("region")).toMatchObject([{ name: title, description }]);
    expect(await namesOf("button")).toEqual([labels.tryAgain, labels.getHelp, labels.dismiss]);
    const roles = new Set((await accessibilityTree()).map(({ role }) => role));
    expect(roles).toEqual(new Set(["RootWebArea", "region", "paragraph", "button", "StaticText"]));
    expect(await texts()).toEqual([title, description, labels.tryAgain, labels.getHelp]);
  });

  it.each([
    ["an error at once", setupFailed, `${title}. ${description}`, "alert"],
    ["what is no error politely", declined, `${announcementOf(declined)}`, "status"],
  ])("%s, one time, without the buttons", async (_, reason, words, role) => {
    vi.useFakeTimers();
    render(<CallEndedBanner callEndReason={reason} {...handlers} />);
    await hear();

    expect(screen.getByRole(role)).toHaveTextContent(words);
    expect((await texts()).filter((text) => text === words)).toHaveLength(1);
  });

  it("as having details that are folded, then unfolded", async () => {
    render(
      <CallEndedBanner callEndReason={setupFailed} {...handlers}>
        <CallEndDetails />
      </CallEndedBanner>,
    );
    const summary = { name: labels.details };
    expect(await told("DisclosureTriangle")).toMatchObject([{ ...summary, expanded: false }]);
    expect(await texts()).not.toContain(detailsLabels.meaning);

    await realUser.click(screen.getByText(labels.details));

    expect(await told("DisclosureTriangle")).toMatchObject([{ ...summary, expanded: true }]);
    expect(await texts()).toContain(detailsLabels.meaning);
  });
});

describe("a screen reader is told of the dialog", () => {
  it("as modal, with name, description and focus, and of nothing else on the page", async () => {
    render(
      <>
        <h1>Your calls</h1>
        <CallEndedBanner callEndReason={setupFailed} {...handlers} />
        <CallEndedDialog callEndReason={setupFailed} {...handlers}>
          <CallEndDetails />
        </CallEndedDialog>
      </>,
    );

    expect(await told("dialog")).toMatchObject([{ name: title, description, modal: true }]);
    // The page is hidden once the focus has been read out.
    const page = document.querySelector("h1");
    await waitFor(() => expect(page?.closest("[aria-hidden]")).not.toBeNull());
    expect(await told("heading")).toMatchObject([{ name: title, level: 2 }]);
    expect(await told("button")).toMatchObject([
      { name: labels.tryAgain, focused: true },
      { name: labels.getHelp },
      { name: labels.close },
    ]);
    expect(await told("DisclosureTriangle")).toMatchObject([{ expanded: false }]);
    expect(await told("region")).toEqual([]);
    expect(await told("status")).toMatchObject([polite]);
    // Radix hides no region with `aria-live`, which Firefox asks for; it has nothing to say.
    expect(await told("alert")).toMatchObject([{ name: "" }]);
    expect(document.querySelector("[role=alert]")).toBeEmptyDOMElement();
  });

  it("that a report was copied, in words", async () => {
    ({ restore } = stubClipboard("works"));
    render(
      <CallEndedDialog callEndReason={setupFailed} {...handlers}>
        <CallEndDetails defaultOpen />
      </CallEndedDialog>,
    );

    vi.useFakeTimers();
    await realUser.click(screen.getByRole("button", { name: labels.copyReport }));
    await hear();

    expect(screen.getByRole("status")).toHaveTextContent(labels.copied);
    // In the status, and beside the button.
    expect((await texts()).filter((text) => text === labels.copied)).toHaveLength(2);
  });
});

it("the whole way from the end to the copied report and back goes by keyboard", async () => {
  const clipboard = stubClipboard("works");
  restore = clipboard.restore;
  const page = (reason?: object) => (
    <main tabIndex={-1}>
      {!reason && <button type="button">Hang up</button>}
      <CallEndedBanner callEndReason={reason} />
      <CallEndedDialog callEndReason={reason} {...handlers}>
        <CallEndDetails />
      </CallEndedDialog>
    </main>
  );
  const { rerender } = render(page());
  act(() => screen.getByRole("button", { name: "Hang up" }).focus());
  rerender(page(setupFailed));
  expect(screen.getByRole("button", { name: labels.tryAgain })).toHaveFocus();

  await realUser.keyboard("{Tab}{Tab}{Tab}");
  expect(screen.getByText(labels.details)).toHaveFocus();
  await realUser.keyboard("{Enter}{Tab}");
  expect(screen.getByRole("button", { name: labels.copyReport })).toHaveFocus();
  await realUser.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(labels.copied));
  expect(clipboard.written).toHaveLength(1);
  await realUser.keyboard("{Escape}");

  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("main")).toHaveFocus());
});
