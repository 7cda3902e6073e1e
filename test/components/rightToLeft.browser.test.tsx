import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import { enUS } from "../../src/locales/en-US.js";
import "../../src/styles/styles.css";
import { removed, serviceProblem } from "../support/ends.js";
import { noop } from "../support/handlers.js";

const locales = [enUS, arSA];
const part = (name: string) => document.querySelector(`[data-call-end-part=${name}]`)!;
const boxOf = (element: Element) => element.getBoundingClientRect();

describe.each(["full", "compact"] as const)("the %s banner in Arabic", (size) => {
  const show = (locale: string) =>
    render(
      <CallEndedBanner
        callEndReason={serviceProblem}
        locales={locales}
        locale={locale}
        size={size}
        onRetry={noop}
        onDismiss={noop}
      >
        <CallEndDetails defaultOpen />
      </CallEndedBanner>,
    );

  /** How far a part's outer side is from that side of the banner. */
  function distances(side: "left" | "right") {
    const banner = boxOf(screen.getByRole("region"));
    const other = side === "left" ? "right" : "left";
    return {
      icon: Math.round(Math.abs(boxOf(part("icon"))[side] - banner[side])),
      summary: Math.round(Math.abs(boxOf(part("summary"))[side] - banner[side])),
      dismiss: Math.abs(boxOf(part("dismiss"))[other] - banner[other]),
    };
  }

  it("has its icon and details on the right and its way out on the left, as far as in English", () => {
    const { unmount } = show("en-US");
    const english = distances("left");
    unmount();
    show("ar-SA");

    expect(screen.getByRole("region")).toHaveAttribute("dir", "rtl");
    expect(distances("right")).toEqual(english);
    expect(boxOf(part("icon")).left).toBeGreaterThan(boxOf(part("title")).right);
    expect(boxOf(part("dismiss")).right).toBeLessThanOrEqual(boxOf(part("title")).left);
  });
});

describe("the codes in the details in Arabic", () => {
  it("run from left to right, and stand where the line starts", () => {
    render(
      <CallEndedDialog callEndReason={serviceProblem} locales={locales} locale="ar-SA">
        <CallEndDetails defaultOpen />
      </CallEndedDialog>,
    );

    const code = screen.getByText("500 / 1");
    expect(getComputedStyle(code).direction).toBe("ltr");
    expect(boxOf(code).right).toBeCloseTo(boxOf(code.parentElement!).right, 0);
    expect(boxOf(part("term")).left).toBeGreaterThan(boxOf(code).right);
  });
});

describe("an icon in Arabic", () => {
  const mirrored = (callEndReason: object, locale: string) => {
    const { unmount } = render(
      <CallEndedBanner callEndReason={callEndReason} locales={locales} locale={locale} />,
    );
    const { transform } = getComputedStyle(part("icon"));
    unmount();
    return transform === "matrix(-1, 0, 0, 1, 0, 0)";
  };

  it.each([
    ["the way out of a door", removed],
    ["elsewhere", { code: 487, subCode: 10003 }],
  ])("that points %s points the other way", (_, reason) => {
    expect(mirrored(reason, "ar-SA")).toBe(true);
    expect(mirrored(reason, "en-US")).toBe(false);
  });

  it.each([
    ["a clock", { code: 403, subCode: 5829 }],
    ["a question mark", new Error("Something")],
    ["a server", serviceProblem],
  ])("that is %s stays as it is", (_, reason) => {
    expect(mirrored(reason, "ar-SA")).toBe(false);
  });
});
