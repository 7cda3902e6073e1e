import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CallEnd, CallEndedBanner, describeCallEnd } from "../../../src/index.js";
import { lostConnection } from "../../support/ends.js";

const { title, description } = describeCallEnd(lostConnection)!;
const root = () => screen.getByRole("group");

describe("the name and the description of a Root", () => {
  it("come from parts with ids of the app's own", () => {
    render(
      <CallEnd.Root callEndReason={lostConnection}>
        <CallEnd.Title id="mine" />
        <CallEnd.Description asChild>
          <p id="mine-too" />
        </CallEnd.Description>
      </CallEnd.Root>,
    );

    expect(root()).toHaveAccessibleName(title);
    expect(root()).toHaveAccessibleDescription(description);
  });

  it("point at nothing that is not there", () => {
    render(
      <CallEnd.Root callEndReason={lostConnection}>
        <CallEnd.Title />
      </CallEnd.Root>,
    );

    expect(root()).toHaveAccessibleName(title);
    expect(root()).not.toHaveAttribute("aria-describedby");
  });

  it("follow a part that comes and goes", () => {
    const page = (hasDescription: boolean) => (
      <CallEnd.Root callEndReason={lostConnection}>
        <CallEnd.Title />
        {hasDescription && <CallEnd.Description />}
      </CallEnd.Root>
    );
    const { rerender } = render(page(false));

    rerender(page(true));
    expect(root()).toHaveAccessibleDescription(description);

    rerender(page(false));
    expect(root()).not.toHaveAttribute("aria-describedby");
  });
});

describe("an app's own aria-describedby", () => {
  it.each([
    [
      "banner",
      <CallEndedBanner key="" callEndReason={lostConnection} aria-describedby="more" />,
      "region",
    ],
    [
      "Root",
      <CallEnd.Root key="" callEndReason={lostConnection} aria-describedby="more">
        <CallEnd.Title />
        <CallEnd.Description />
      </CallEnd.Root>,
      "group",
    ],
  ])("adds to the description of a %s", (_, element, role) => {
    render(
      <>
        {element}
        <p id="more">Ask the desk.</p>
      </>,
    );

    expect(screen.getByRole(role)).toHaveAccessibleDescription(`Ask the desk. ${description}`);
  });
});

it("a Root with asChild and two children is an element of its own, with its role", () => {
  render(
    <CallEnd.Root asChild callEndReason={lostConnection}>
      <CallEnd.Title />
      <CallEnd.Description />
    </CallEnd.Root>,
  );

  expect(root()).toHaveAccessibleName(title);
});
