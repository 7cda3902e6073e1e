import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CallEndedBanner, CallEndedDialog } from "../../../src/index.js";
import { lostConnection, removed } from "../../support/ends.js";
import { announcementOf, descriptionOf, labels, titleOf } from "../../../stories/support/words.js";

const named = (message: string) => ({ code: 0, subCode: 0, message });

describe("two ends with the same codes", () => {
  it("are announced each, where the message tells them apart", async () => {
    const { rerender } = render(<CallEndedBanner callEndReason={named("NetworkError")} />);
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(announcementOf(lostConnection)),
    );

    rerender(<CallEndedBanner callEndReason={named("Kicked")} />);

    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(announcementOf(removed)),
    );
  });
});

describe("a snapshot with an id that is new on every render", () => {
  it("is one end: announced once, and dismissed for good", async () => {
    const app = () => <CallEndedDialog call={{ id: "1", callEndReason: { ...lostConnection } }} />;
    const { rerender } = render(app());
    await userEvent.click(screen.getByRole("button", { name: labels.close }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();

    rerender(app());

    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });
});

describe("an end about which nothing is known", () => {
  it.each([named("Weird"), named("UnknownError"), { message: "?" }])(
    "does not pretend to be a normal one: %s",
    (reason) => {
      render(<CallEndedDialog callEndReason={reason} onRetry={() => {}} />);

      expect(screen.getByRole("dialog")).toHaveAccessibleDescription(descriptionOf(reason));
      expect(screen.getByRole("button", { name: labels.tryAgain })).toBeInTheDocument();
    },
  );
});

describe("an app's own words", () => {
  it("never leave a button or a title empty", () => {
    const strings = {
      labels: { rejoin: "", close: undefined },
      texts: { connectionLost: { title: "" } },
    };
    render(<CallEndedDialog callEndReason={lostConnection} strings={strings} onRetry={() => {}} />);

    expect(screen.getByRole("button", { name: labels.rejoin })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: labels.close })).toBeInTheDocument();
    expect(screen.getByRole("dialog", { name: titleOf(lostConnection) })).toBeInTheDocument();
  });
});
