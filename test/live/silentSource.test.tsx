import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { titleOf } from "../../stories/support/words.js";
import { CallEndedBanner, CallEndedDialog, CallEndedPage } from "../../src/index.js";
import { lostConnection } from "../support/ends.js";

describe.each([
  ["banner", CallEndedBanner],
  ["dialog", CallEndedDialog],
  ["page", CallEndedPage],
])("the %s of a call that tells nobody of its end", (_, View) => {
  it("shows it when the app renders again, with the very same props", () => {
    const call: { callEndReason?: object } = { callEndReason: undefined };
    const { rerender } = render(<View call={call} />);
    expect(screen.queryByText(titleOf(lostConnection))).not.toBeInTheDocument();

    call.callEndReason = lostConnection;
    rerender(<View call={call} />);

    expect(screen.getByText(titleOf(lostConnection))).toBeVisible();
  });
});
