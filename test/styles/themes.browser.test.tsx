import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CallEndDetails, CallEndedBanner } from "../../src/index.js";
import "../../src/styles/styles.css";
import fluent from "../../src/styles/themes/fluent.css?inline";
import { FluentPage } from "../../stories/themes/FluentPage.js";
import { lostConnection } from "../support/ends.js";
import { labels } from "../../stories/support/words.js";

const own = "rgb(0, 128, 128)";
const handlers = { onRetry: () => {} };
const rejoin = () => screen.getByRole("button", { name: labels.rejoin });

describe("a variable of the app", () => {
  it.each(["[data-call-end]", "section", ".ours"])("wins over the theme's on %s", (selector) => {
    render(
      <>
        {/* Before the theme, which the page brings along: the order does not matter. */}
        <style>{`${selector} { --call-end-primary: ${own} }`}</style>
        <FluentPage theme="light">
          {() => <CallEndedBanner {...handlers} callEndReason={lostConnection} className="ours" />}
        </FluentPage>
      </>,
    );

    expect(rejoin()).toHaveStyle({ backgroundColor: own });
  });

  it("reaches the details in the banner it is set on", () => {
    render(
      <FluentPage theme="light">
        {() => (
          <CallEndedBanner
            callEndReason={lostConnection}
            style={{ "--call-end-control": own } as object}
          >
            <CallEndDetails defaultOpen />
          </CallEndedBanner>
        )}
      </FluentPage>,
    );

    expect(screen.getByRole("button", { name: labels.copyReport })).toHaveStyle({
      borderColor: own,
    });
  });
});

describe("a theme whose variables are not there", () => {
  it("leaves colors, corners and fonts as they were", () => {
    const names = ["color", "background-color", "border", "border-radius", "font-family"];
    const lookOf = (element: Element) =>
      names.map((name) => getComputedStyle(element).getPropertyValue(name));
    const { rerender } = render(<CallEndedBanner {...handlers} callEndReason={lostConnection} />);
    const before = [screen.getByRole("region"), rejoin()].map(lookOf);

    rerender(
      <>
        <style>{fluent}</style>
        <CallEndedBanner {...handlers} callEndReason={lostConnection} />
      </>,
    );

    expect([screen.getByRole("region"), rejoin()].map(lookOf)).toEqual(before);
    expect(rejoin()).toHaveStyle({ minHeight: "32px" });
  });
});
