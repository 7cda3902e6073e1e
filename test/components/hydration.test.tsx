import { render, screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CallEnd, CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import { lostConnection } from "../support/ends.js";
import { OwnMarkup } from "../support/OwnMarkup.js";
import { announcementOf, titleOf } from "../../stories/support/words.js";

const app = (reason: unknown) => (
  <StrictMode>
    <CallEndedBanner callEndReason={reason} onRetry={() => {}} onDismiss={() => {}}>
      <CallEndDetails ids={{ callId: "1" }} />
    </CallEndedBanner>
    <CallEnd.Root callEndReason={reason}>
      <CallEnd.Title />
      <CallEnd.Description />
      <CallEnd.Announcer />
    </CallEnd.Root>
    <OwnMarkup reason={reason} />
  </StrictMode>
);

let container: HTMLElement;
beforeEach(() => {
  container = document.body.appendChild(document.createElement("div"));
});
afterEach(() => {
  container.remove();
});

// A difference between server and browser would be printed, which fails the test.
describe("what the server rendered", () => {
  it.each([
    ["after", lostConnection, 30],
    ["before", undefined, 5],
  ])("is taken over by the browser as it stands, %s the end", (_, reason, least) => {
    container.innerHTML = renderToString(app(reason));
    const elements = [...container.querySelectorAll("*")];
    const html = container.innerHTML;
    expect(elements.length).toBeGreaterThanOrEqual(least);

    render(app(reason), { container, hydrate: true });

    expect([...container.querySelectorAll("*")]).toEqual(elements);
    for (const region of container.querySelectorAll("[role=alert], [role=status]")) {
      region.textContent = "";
    }
    expect(container.innerHTML).toBe(html);
  });

  it("is announced by the browser", async () => {
    container.innerHTML = renderToString(<CallEndedBanner callEndReason={lostConnection} />);
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();

    render(<CallEndedBanner callEndReason={lostConnection} />, { container, hydrate: true });

    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(announcementOf(lostConnection)),
    );
  });

  it("is joined by the dialog in the browser", () => {
    // The server renders no dialog, see serverRendering.test.tsx.
    render(<CallEndedDialog callEndReason={lostConnection} />, { container, hydrate: true });

    expect(screen.getByRole("dialog", { name: titleOf(lostConnection) })).toBeVisible();
  });
});
