import { act, render, screen } from "@testing-library/react";
import type { CSSProperties, ReactElement } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { CallEndedDialog, type CallEndLocale, CallEndReasonProvider } from "../../src/index.js";
import { arSA } from "../../src/locales/ar-SA.js";
import { deDE } from "../../src/locales/de-DE.js";
import { enUS } from "../../src/locales/en-US.js";
import "../../src/styles/styles.css";
import { endViews } from "../support/endViews.js";
import { layoutProblems } from "../support/layoutProblems.js";
import { setOnline } from "../support/setOnline.js";
import { pseudoLocale } from "../../stories/support/pseudoLocale.js";
import { realUser } from "../support/realUser.js";
import { detailsLabels, labels } from "../../stories/support/words.js";

/** The shape of each kind; languages.browser.test.tsx has all of them. */
const languages = [enUS, deDE, arSA, pseudoLocale];

const all = Object.entries(endViews);
const banners = all.filter(([name]) => name.endsWith("banner"));

const component = () =>
  document.querySelector("[data-call-end=banner], [data-call-end=dialog], [data-call-end=page]")!;

/** What is wrong with it in any language, each time with its language in front. */
function problemsInAllLanguages(show: (locale: CallEndLocale) => ReactElement): string[] {
  return languages.flatMap((locale) => {
    const { unmount } = render(show(locale));
    const problems = layoutProblems(component()).map((problem) => `${locale.tag}: ${problem}`);
    unmount();
    return problems;
  });
}

afterEach(async () => {
  setOnline(true);
  document.documentElement.removeAttribute("style");
  await page.viewport(1024, 640);
});

describe.each([280, 320, 768, 1024, 2560])("on a page of %i px", (width) => {
  it.each(all)("the %s can be read and pressed in every language", async (_, show) => {
    await page.viewport(width, 640);

    expect(innerWidth).toBe(width);
    expect(problemsInAllLanguages(show)).toEqual([]);
  });
});

describe("at 400 % zoom of a page of 1280 × 1024 px", () => {
  it.each(all)("the %s can be read and pressed in every language", async (_, show) => {
    await page.viewport(320, 256);

    expect(problemsInAllLanguages(show)).toEqual([]);
  });

  it("the dialog lets the keyboard reach every button, and shows the one it is on", async () => {
    await page.viewport(320, 256);
    render(endViews.dialog(enUS));
    const { top, bottom } = component().getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(256);
    const visited: (string | null)[] = [];

    act(() => screen.getByRole("button", { name: labels.tryAgain }).focus());
    for (let step = 0; step < 7; step++) {
      const focused = document.activeElement!;
      const box = focused.getBoundingClientRect();
      visited.push(focused.textContent);
      expect(box.top).toBeGreaterThanOrEqual(top);
      expect(box.bottom).toBeLessThanOrEqual(bottom);
      await realUser.keyboard("{Tab}");
    }

    expect(visited).toEqual([
      labels.tryAgain,
      labels.getHelp,
      labels.close,
      labels.details,
      labels.copyReport,
      detailsLabels.copyJson,
      detailsLabels.documentation,
    ]);
  });
});

describe("without a network, of which a note tells", () => {
  it.each(all)("the %s can be read and pressed in every language", async (_, show) => {
    setOnline(false);

    for (const [width, height] of [
      [280, 640],
      [320, 256],
      [1024, 640],
    ] as const) {
      await page.viewport(width, height);
      expect(problemsInAllLanguages(show)).toEqual([]);
    }
  });
});

describe("with text of 400 %", () => {
  it.each(all)("the %s can be read and pressed in every language", async (_, show) => {
    await page.viewport(1024, 640);
    document.documentElement.style.fontSize = "64px";

    expect(problemsInAllLanguages(show)).toEqual([]);
  });
});

/** The places in a host's page where a message may stand. */
const places: [string, CSSProperties, CSSProperties][] = [
  ["a flex row", { display: "flex" }, {}],
  ["a narrow flex row that wraps", { display: "flex", flexWrap: "wrap", width: 300 }, {}],
  ["a cell of a grid", { display: "grid", gridTemplateColumns: "1fr 1fr" }, {}],
  ["a cell as wide as it needs", { display: "grid", gridTemplateColumns: "auto 200px" }, {}],
  ["a toast", { position: "fixed", width: "max-content", maxWidth: "100%", insetInlineEnd: 0 }, {}],
  ["a toast that fits", { position: "fixed", width: "fit-content", insetBlockEnd: 16 }, {}],
  ["an inline block", { display: "inline-block" }, {}],
  ["a centred column", { display: "flex", flexDirection: "column", alignItems: "center" }, {}],
];

describe.each(places)("in %s", (_, style) => {
  it.each(banners)("the %s can be read and pressed in every language", async (_name, show) => {
    const inPlace = (locale: CallEndLocale) => (
      <div style={style}>
        {show(locale)}
        <p style={{ margin: 0 }}>Beside it</p>
      </div>
    );

    expect(problemsInAllLanguages(inPlace)).toEqual([]);
    render(inPlace(enUS));
    expect(component().getBoundingClientRect().width).toBeGreaterThan(200);
  });
});

it.each(banners)("beside something tall the %s keeps its lines together", (_, show) => {
  const places = (alignItems: string) => (
    <div style={{ display: "grid", gridTemplateColumns: "300px 1fr", alignItems }}>
      {show(enUS)}
      <p style={{ height: 900 }}>Tall</p>
    </div>
  );
  const linesOf = () =>
    [...component().querySelectorAll("[data-call-end-part]")].map(
      (part) => part.getBoundingClientRect().top,
    );
  const { rerender } = render(places("start"));
  const expected = linesOf();

  rerender(places("stretch"));

  expect(component().getBoundingClientRect().height).toBeGreaterThanOrEqual(900);
  expect(linesOf()).toEqual(expected);
});

it.each(all)("the %s can be read where the host makes its own rem small", (_, show) => {
  document.documentElement.style.fontSize = "62.5%";
  render(show(enUS));

  const sizeOf = (part: string) =>
    Number.parseFloat(
      getComputedStyle(component().querySelector(`[data-call-end-part=${part}]`)!).fontSize,
    );
  expect(sizeOf("title")).toBeGreaterThanOrEqual(14);
  expect(sizeOf("description")).toBeGreaterThanOrEqual(14);
  expect(sizeOf("action")).toBeGreaterThanOrEqual(14);
  expect(sizeOf("term")).toBeGreaterThanOrEqual(13);
  expect(sizeOf("code")).toBeGreaterThanOrEqual(12);
  expect(layoutProblems(component())).toEqual([]);
});

it.each(all)("the %s breaks its lines where the host lets none break", async (_, show) => {
  await page.viewport(320, 640);
  document.documentElement.style.whiteSpace = "nowrap";

  expect(problemsInAllLanguages(show)).toEqual([]);
});

it.each(all)("the %s breaks a word on a button that is wider than itself", async (_, show) => {
  await page.viewport(280, 640);
  const long = "Wiederverbindungsversuch".repeat(2);
  const names = ["tryAgain", "getHelp", "close", "details", "copyReport", "offline"];
  const labels = Object.fromEntries(names.map((name) => [name, long]));
  setOnline(false);
  render(
    <CallEndReasonProvider strings={{ labels, details: { documentation: long } }}>
      {show(enUS)}
    </CallEndReasonProvider>,
  );

  expect(screen.getAllByRole("button", { name: long }).length).toBeGreaterThan(1);
  expect(layoutProblems(component())).toEqual([]);
});

it("a name without any place to break is shown whole", async () => {
  await page.viewport(280, 640);
  const context = { direction: "Outgoing", otherPartyName: "W".repeat(60) } as const;
  render(<CallEndedDialog callEndReason={{ code: 603, subCode: 0 }} context={context} />);

  expect(screen.getByRole("heading")).toHaveTextContent("W".repeat(60));
  expect(layoutProblems(component())).toEqual([]);
});
