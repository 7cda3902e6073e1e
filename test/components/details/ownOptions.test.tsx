import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CallEndDetails, CallEndedBanner } from "../../../src/index.js";
import { deDE } from "../../../src/locales/de-DE.js";
import { lostConnection } from "../../support/ends.js";

describe("the options of details inside a banner", () => {
  it("come before the banner's", () => {
    render(
      <CallEndedBanner callEndReason={lostConnection}>
        <CallEndDetails locale="de-DE" locales={[deDE]} defaultOpen />
      </CallEndedBanner>,
    );

    const banner = screen.getByRole("region");
    expect(banner).toHaveAttribute("lang", "en-US");
    expect(within(banner).getByText(deDE.labels.details)).toBeVisible();
    expect(within(banner).getByText(deDE.details.meaning)).toBeVisible();
  });

  it("add a row to the catalog of what is shown", () => {
    render(
      <CallEndedBanner callEndReason={lostConnection}>
        <CallEndDetails
          catalog={[{ ...lostConnection, outcome: "busy", message: "Queue is full." }]}
          defaultOpen
        />
      </CallEndedBanner>,
    );

    expect(screen.getByText("Queue is full.")).toBeVisible();
  });
});
