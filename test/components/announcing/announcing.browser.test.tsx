import { act, render, screen, waitFor, within } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { beforeEach, describe, expect, it } from "vitest";
import { CallEndedBanner, CallEndedDialog } from "../../../src/index.js";
import "../../../src/styles/styles.css";
import {
  declined,
  lostConnection,
  removed,
  setupFailed,
  signInExpired,
} from "../../support/ends.js";
import { listen } from "../../support/listen.js";
import { realUser } from "../../support/realUser.js";
import { announcementOf, labels, titleOf } from "../../../stories/support/words.js";

const saysLost = `alert: ${announcementOf(lostConnection)}`;
const saysDeclined = `status: ${announcementOf(declined)}`;

let heard: () => Promise<string[]>;
beforeEach(() => {
  heard = listen();
});

interface PageProps {
  reason?: object;
  open?: boolean;
}
/** A banner and a dialog about the same end, as two parts of an app would have them. */
const orders = [
  [
    "before the dialog",
    ({ reason, open }: PageProps) => (
      <>
        <CallEndedBanner callEndReason={reason} />
        <CallEndedDialog callEndReason={reason} open={open} />
      </>
    ),
  ],
  [
    "after the dialog",
    ({ reason, open }: PageProps) => (
      <>
        <CallEndedDialog callEndReason={reason} open={open} />
        <CallEndedBanner callEndReason={reason} />
      </>
    ),
  ],
] as const;

describe.each(orders)("a banner that stands %s", (_, Page) => {
  it("leaves the end to the dialog that opens for it", async () => {
    const { rerender } = render(<Page />);

    rerender(<Page reason={lostConnection} />);

    expect(screen.getByRole("dialog")).toHaveAccessibleName(titleOf(lostConnection));
    expect(screen.getByRole("button", { name: labels.close })).toHaveFocus();
    expect(await heard()).toEqual([]);
  });

  it.each([{ wrapper: undefined }, { wrapper: StrictMode }])(
    "leaves it to the dialog that is open from the start, %o",
    async ({ wrapper }) => {
      render(<Page reason={lostConnection} />, { wrapper });

      expect(screen.getByRole("dialog")).toBeVisible();
      expect(await heard()).toEqual([]);
    },
  );

  it("says it while the dialog stays closed, and not again when that opens", async () => {
    const { rerender } = render(<Page reason={lostConnection} open={false} />);
    expect(await heard()).toEqual([saysLost]);

    rerender(<Page reason={lostConnection} open />);
    expect(screen.getByRole("dialog")).toBeVisible();
    rerender(<Page reason={lostConnection} open={false} />);

    expect(await heard()).toEqual([saysLost]);
  });

  it("does not repeat after the dialog what that has said", async () => {
    render(<Page reason={lostConnection} />);

    await realUser.keyboard("{Escape}");

    expect(screen.getByRole("region")).toBeVisible();
    expect(await heard()).toEqual([]);
  });

  it("says the next end, for which no dialog opens", async () => {
    const { rerender } = render(<Page reason={lostConnection} />);
    await realUser.keyboard("{Escape}");

    rerender(<Page reason={declined} open={false} />);

    expect(await heard()).toEqual([saysDeclined]);
  });

  it("leaves the next end to the dialog that is still open, which says it one time", async () => {
    const { rerender } = render(<Page reason={lostConnection} />);

    rerender(<Page reason={declined} />);

    expect(screen.getByRole("button", { name: labels.close })).toHaveFocus();
    expect(await heard()).toEqual([saysDeclined]);
    expect(within(screen.getByRole("dialog")).getByRole("status")).toBeInTheDocument();
  });
});

it("the banner says an end that the open dialog does not show", async () => {
  const page = (reason?: object) => (
    <>
      <CallEndedBanner callEndReason={reason} />
      <CallEndedDialog callEndReason={declined} />
    </>
  );
  const { rerender } = render(page());

  rerender(page(lostConnection));

  expect(await heard()).toEqual([saysLost]);
});

describe("an open dialog", () => {
  it("does not say its own end again when the same reason comes as a new object", async () => {
    const { rerender } = render(<CallEndedDialog callEndReason={{ ...lostConnection }} />);

    rerender(<CallEndedDialog callEndReason={{ ...lostConnection }} />);

    expect(await heard()).toEqual([]);
  });

  it("says why the retry failed, in place of the end that it showed", async () => {
    const retry = () => {
      throw Object.assign(new Error("Later"), setupFailed);
    };
    render(<CallEndedDialog callEndReason={lostConnection} onRetry={retry} />);

    await realUser.keyboard("{Enter}");

    expect(screen.getByRole("dialog")).toHaveAccessibleName(titleOf(setupFailed));
    expect(screen.getByRole("button", { name: labels.tryAgain })).toHaveFocus();
    expect(await heard()).toEqual([`status: ${announcementOf(setupFailed)}`]);
  });

  it("takes the focus itself, and is read out by it, if its button goes with the end", async () => {
    const { rerender } = render(
      <CallEndedDialog callEndReason={lostConnection} onRetry={() => {}} />,
    );
    expect(screen.getByRole("button", { name: labels.rejoin })).toHaveFocus();

    rerender(<CallEndedDialog callEndReason={{ code: 0, subCode: 5300 }} onRetry={() => {}} />);

    await waitFor(() => expect(screen.getByRole("dialog")).toHaveFocus());
    expect(screen.getByRole("dialog")).toHaveAccessibleName(titleOf(removed));
    expect(await heard()).toEqual([]);
  });

  it("starts afresh each time that it opens", async () => {
    function App() {
      const [reason, setReason] = useState<object | undefined>(lostConnection);
      return (
        <>
          <button type="button" onClick={() => setReason(signInExpired)}>
            Call
          </button>
          <CallEndedDialog callEndReason={reason} onDismiss={() => setReason(undefined)} />
        </>
      );
    }
    render(<App />);
    await realUser.keyboard("{Escape}");

    act(() => screen.getByRole("button", { name: "Call" }).click());

    expect(screen.getByRole("dialog")).toHaveAccessibleName(titleOf(signInExpired));
    expect(await heard()).toEqual([]);
  });
});
