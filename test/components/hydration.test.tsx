import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CallEndedDialog } from "../../src/index.js";
import { lostConnection } from "../support/ends.js";
import { app } from "../support/hydratedApp.js";
import { importOnServer } from "../support/importOnServer.js";
import { announcementOf, titleOf } from "../../stories/support/words.js";

const renderOnServer = async (reason: unknown) =>
  (await importOnServer(() => import("../support/hydratedApp.js"))).renderApp(reason);

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
  ])("is taken over by the browser as it stands, %s the end", async (_, reason, least) => {
    container.innerHTML = await renderOnServer(reason);
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
    container.innerHTML = await renderOnServer(lostConnection);
    const [alert] = screen.getAllByRole("alert");
    expect(alert).toBeEmptyDOMElement();

    render(app(lostConnection), { container, hydrate: true });

    await waitFor(() => expect(alert).toHaveTextContent(announcementOf(lostConnection)));
  });

  it("is joined by the dialog in the browser", () => {
    // The server renders no dialog, see serverRendering.test.tsx.
    render(<CallEndedDialog callEndReason={lostConnection} />, { container, hydrate: true });

    expect(screen.getByRole("dialog", { name: titleOf(lostConnection) })).toBeVisible();
  });
});
