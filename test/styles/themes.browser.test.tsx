import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CallEndDetails, CallEndedBanner } from "../../src/index.js";
import "../../src/styles/styles.css";
import { ShadcnPage } from "../../stories/themes/ShadcnPage.js";
import shadcn from "../../src/styles/themes/shadcn.css?inline";
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
    const names = [
      "color",
      "background-color",
      "border",
      "border-radius",
      "font-family",
      "font-size",
      "height",
    ];
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
  });
});

describe("two theme sheets on one page", () => {
  const ends = () => (
    <>
      <CallEndedBanner {...handlers} callEndReason={lostConnection}>
        <CallEndDetails defaultOpen />
      </CallEndedBanner>
      <CallEndedBanner {...handlers} callEndReason={lostConnection} size="compact" />
    </>
  );
  const names = ["color", "background-color", "border", "border-radius", "font", "height"];
  const looks = () =>
    [...document.querySelectorAll("[data-call-end], [data-call-end-part]")].map((element) =>
      names.map((name) => getComputedStyle(element).getPropertyValue(name)).join("; "),
    );

  it.each([
    [
      "Fluent",
      shadcn,
      <FluentPage key="1" theme="dark">
        {ends}
      </FluentPage>,
    ],
    [
      "shadcn",
      fluent,
      <ShadcnPage key="2" theme="dark">
        {ends}
      </ShadcnPage>,
    ],
  ])("leave what is in %s as it is, in either order", (_, other, page) => {
    const { rerender } = render(page);
    const before = looks();
    expect(before.length).toBeGreaterThan(20);

    rerender(
      <>
        {page}
        <style>{other}</style>
      </>,
    );
    expect(looks()).toEqual(before);
    rerender(
      <>
        <style>{other}</style>
        {page}
      </>,
    );
    expect(looks()).toEqual(before);
  });
});

describe("a compact banner in Fluent UI", () => {
  it.each([
    ["light", "an error", lostConnection, "error"],
    ["dark", "an error", lostConnection, "error"],
    ["light", "a warning", { code: 403, subCode: 43_001 }, "warning"],
  ] as const)("is as high as its MessageBar and tinted alike: %s, %s", (theme, _, end, intent) => {
    render(
      <FluentPage theme={theme}>
        {() => (
          <div style={{ width: 900, display: "grid", gap: 8 }}>
            <MessageBar intent={intent} data-testid="theirs">
              <MessageBarBody>Theirs</MessageBarBody>
              <MessageBarActions>
                <Button>Again</Button>
              </MessageBarActions>
            </MessageBar>
            <CallEndedBanner {...handlers} callEndReason={end} size="compact" />
          </div>
        )}
      </FluentPage>,
    );
    const ours = screen.getByRole("region");
    const theirs = screen.getByTestId("theirs");
    const alike = ["height", "background-color", "border-color", "border-radius", "font-family"];
    const look = (element: Element, properties: string[]) =>
      properties.map((name) => `${name}: ${getComputedStyle(element).getPropertyValue(name)}`);

    expect(look(ours, alike)).toEqual(look(theirs, alike));
    const button = ["height", "background-color", "color", "font-size", "font-weight"];
    expect(look(within(ours).getByRole("button"), button)).toEqual(
      look(within(theirs).getByRole("button"), button),
    );
  });
});
