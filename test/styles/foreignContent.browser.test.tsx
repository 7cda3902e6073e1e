import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import "../../src/styles/styles.css";
import { serviceProblem } from "../support/ends.js";
import { handlers } from "../support/handlers.js";

/** What Ark, Zag, Chakra and Font Awesome put on theirs, and what is on ours. */
const attributes = {
  "data-part": "title",
  "data-action": "getHelp",
  "data-emphasis": "primary",
  "data-icon": "door",
  "data-severity": "error",
  "data-state": "closed",
  "data-busy": "",
  "aria-disabled": true,
} as const;

const theirs = (
  <div {...attributes} data-testid="theirs">
    <button type="button" {...attributes}>
      Rate
    </button>
    <svg viewBox="0 0 24 24" {...attributes}>
      <path d="M0 0h24v24z" />
    </svg>
    <a href="#home" {...attributes}>
      Home
    </a>
  </div>
);

/** Where it is put is the kit's to say; whatever else it looks like is not. */
const places =
  /^(align|animation|block-size|bottom|flex|height|inline-size|inset|justify|left|order|perspective|-webkit-locale|right|top|transform-origin|width)/;

/** Every computed property of the app's own content that is not of its place or inherited. */
function looks(): string[] {
  const root = screen.getByTestId("theirs");
  return [root, ...root.querySelectorAll("*")].flatMap((element) => {
    const style = getComputedStyle(element);
    return [
      ...Array.from(style)
        .filter((name) => !places.test(name) && !name.startsWith("--"))
        .map((name) => `${element.localName} ${name}: ${style.getPropertyValue(name)}`),
      `${element.localName}::before: ${getComputedStyle(element, "::before").content}`,
    ];
  });
}

const inherited = { color: "#000", font: "16px serif", textAlign: "start" } as const;

describe.each([
  [
    "full banner",
    (own: typeof theirs) => (
      <CallEndedBanner {...handlers} callEndReason={serviceProblem}>
        {own}
      </CallEndedBanner>
    ),
  ],
  [
    "compact banner",
    (own: typeof theirs) => (
      <CallEndedBanner {...handlers} callEndReason={serviceProblem} size="compact">
        {own}
      </CallEndedBanner>
    ),
  ],
  [
    "dialog",
    (own: typeof theirs) => (
      <CallEndedDialog {...handlers} callEndReason={serviceProblem}>
        {own}
      </CallEndedDialog>
    ),
  ],
  [
    "details",
    (own: typeof theirs) => (
      <CallEndDetails callEndReason={serviceProblem} defaultOpen>
        {own}
      </CallEndDetails>
    ),
  ],
])("the app's own content in the %s", (_, show) => {
  it("looks as it does outside of it, whatever attributes it has", () => {
    const { unmount } = render(<div style={inherited}>{theirs}</div>);
    const outside = looks();
    expect(outside.length).toBeGreaterThan(1000);
    unmount();

    render(show(<div style={inherited}>{theirs}</div>));

    expect(looks()).toEqual(outside);
  });
});
