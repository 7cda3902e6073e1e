import { render } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import styles from "../../src/styles/styles.css?inline";
import { linkedProblem } from "../support/ends.js";
import { handlers } from "../support/handlers.js";
import { hostSheets } from "../support/hostSheets.js";

// All browser tests share one page, on which others have put the kit's own sheet by importing it.
const imported = [...document.querySelectorAll<HTMLStyleElement>("style[data-vite-dev-id]")];
beforeAll(() => imported.forEach((style) => style.remove()));
afterAll(() => document.head.append(...imported));

const sheets: HTMLStyleElement[] = [];
function addSheet(css: string): HTMLStyleElement {
  const sheet = document.head.appendChild(document.createElement("style"));
  sheet.textContent = css;
  sheets.push(sheet);
  return sheet;
}

const props = {
  callEndReason: linkedProblem,
  ...handlers,
};
const details = <CallEndDetails defaultOpen endedAt={new Date(0)} ids={{ callId: "4b1c" }} />;

/** Everything that the kit shows, on one page that has room for all of it. */
function showAll() {
  render(
    <div style={{ inlineSize: "600px", font: "16px/1.5 sans-serif" }}>
      <CallEndedBanner {...props}>{details}</CallEndedBanner>
      <CallEndedBanner {...props} size="compact" />
    </div>,
  );
  render(<CallEndedDialog {...props}>{details}</CallEndedDialog>);
}

const parts = () => [
  ...document.querySelectorAll(
    ":is([data-call-end=banner], [data-call-end=dialog], [data-call-end=overlay]), [data-call-end] *:not(svg *)",
  ),
];

/** What is compared of every element, and what only where there is something to be seen of it. */
const looks = {
  element: ["display", "background", "border-top-width", "border-top-left-radius", "box-shadow"],
  border: ["border-top-style", "border-top-color"],
  text: [
    "color",
    "font-size",
    "font-weight",
    "line-height",
    "letter-spacing",
    "text-transform",
    "text-decoration-line",
    "text-align",
    "text-shadow",
    "list-style-type",
  ],
  drawing: ["color", "fill", "stroke", "stroke-width"],
  button: ["cursor", "opacity"],
};

/** What an element looks like and where it is in its component, as lines. */
function lookOf(element: Element): string[] {
  const style = getComputedStyle(element);
  const own = element.getBoundingClientRect();
  const outer = element
    .closest("[data-call-end=banner], [data-call-end=dialog]")
    ?.getBoundingClientRect();
  const box = [own.left - (outer?.left ?? 0), own.top - (outer?.top ?? 0), own.width, own.height];
  const hasText = [...element.childNodes].some((node) => node instanceof Text);
  const names = [
    ...looks.element,
    ...(style.borderTopWidth === "0px" ? [] : looks.border),
    ...(hasText ? looks.text : []),
    ...(element.matches("svg") ? looks.drawing : []),
    ...(element.matches("button") ? looks.button : []),
  ];
  return [
    `box: ${box.map(Math.round).join(" ")}`,
    ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`),
  ];
}
const nameOf = (element: Element) =>
  [
    element.tagName,
    element.getAttribute("data-call-end-part") ?? element.getAttribute("data-call-end"),
  ]
    .join(" ")
    .toLowerCase();

const looksOfAll = () => parts().map((part) => [nameOf(part), lookOf(part)] as const);

/** What is different from before, as "button action: width 60 instead of 50". */
function differences(before: ReturnType<typeof looksOfAll>): string[] {
  const now = looksOfAll();
  expect(now.map(([name]) => name)).toEqual(before.map(([name]) => name));
  return now.flatMap(([name, lines], part) =>
    lines.flatMap((line, index) => {
      const old = before[part]![1][index] ?? "nothing";
      return isNear(line, old) ? [] : [`${name}: ${line} instead of ${old}`];
    }),
  );
}

/** The same, or boxes that differ by no more than a pixel. */
function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  if (!one.startsWith("box:")) return false;
  const numbers = (line: string) => line.match(/-?\d+/g)!.map(Number);
  return numbers(one).every((value, index) => Math.abs(value - numbers(other)[index]!) <= 1);
}

let kit: HTMLStyleElement;
beforeEach(() => {
  kit = addSheet(`${styles} [data-call-end] { animation: none }`);
  showAll();
});
afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.remove();
});

describe.each(Object.entries(hostSheets))("a host's sheet with %s", (_, css) => {
  it("leaves the kit as it is, before and after the kit's own sheet", () => {
    const before = looksOfAll();

    const host = addSheet(css);
    expect(differences(before)).toEqual([]);
    kit.before(host);

    expect(differences(before)).toEqual([]);
  });
});

it("keeps its focus ring under a later reset of it, as Tailwind's is in Firefox", () => {
  addSheet(":focus-visible { outline: auto }");
  const button = parts().find((part) =>
    part.matches("[data-call-end=dialog] [data-action=getHelp]"),
  );

  (button as HTMLElement).focus({ focusVisible: true } as FocusOptions);

  expect(button).toHaveFocus();
  expect(button).toHaveStyle({ outline: "rgb(47, 85, 212) solid 2px" });
});

describe("one class of the host", () => {
  const mine =
    ".mine { background: rgb(1 2 3); padding: 7px; margin: 9px; color: rgb(4 5 6); font-size: 21px; border: 3px solid rgb(7 8 9); display: flow-root }";
  const wanted = {
    "background-color": "rgb(1, 2, 3)",
    padding: "7px",
    margin: "9px",
    color: "rgb(4, 5, 6)",
    "font-size": "21px",
    border: "3px solid rgb(7, 8, 9)",
    display: "flow-root",
  };
  const missed = () =>
    parts().flatMap((part) => {
      part.classList.add("mine");
      const style = getComputedStyle(part);
      const wrong = Object.entries(wanted).filter(
        ([name, value]) => style.getPropertyValue(name) !== value,
      );
      part.classList.remove("mine");
      return wrong.map(([name]) => `${nameOf(part)}: ${name}: ${style.getPropertyValue(name)}`);
    });

  it("restyles any part, from a sheet after the kit's", () => {
    addSheet(mine);

    expect(missed()).toEqual([]);
  });

  it("restyles any part, from any sheet, if the kit's is in its layer", () => {
    kit.textContent = `@layer call-end { ${styles} }`;
    kit.before(addSheet(mine));

    expect(missed()).toEqual([]);
  });

  it("restyles any part from a later layer, and a reset in an earlier one changes nothing", () => {
    const before = looksOfAll();
    kit.textContent = `@layer base, call-end, utilities; @layer call-end { ${styles} [data-call-end] { animation: none } }`;
    addSheet(`@layer base { ${Object.values(hostSheets).join("\n")} }`);
    expect(differences(before)).toEqual([]);

    addSheet(`@layer utilities { ${mine} }`);

    expect(missed()).toEqual([]);
  });
});
