import { render } from "@testing-library/react";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import "../../src/styles/styles.css";
import { devTools } from "../support/devTools.js";
import { linkedProblem } from "../support/ends.js";
import { handlers } from "../support/handlers.js";
import { layoutProblems } from "../support/layoutProblems.js";

const props = {
  callEndReason: linkedProblem,
  // As short as words can be.
  strings: { labels: { tryAgain: "J", getHelp: "?", close: "X", details: "i", copyReport: "C" } },
  ...handlers,
};
const details = <CallEndDetails defaultOpen />;

const component = () => document.querySelector("[data-call-end=banner], [data-call-end=dialog]")!;
const boxOf = (selector: string) => component().querySelector(selector)!.getBoundingClientRect();

const touch = (enabled: boolean) =>
  devTools().send("Emulation.setTouchEmulationEnabled", { enabled, maxTouchPoints: 1 });
beforeAll(() => touch(true));
afterAll(async () => {
  await touch(false);
  await page.viewport(1024, 640);
});

it("the browser says that it is used with fingers", () => {
  expect(matchMedia("(pointer: coarse)").matches).toBe(true);
});

describe.each([
  [
    "full banner",
    <CallEndedBanner key="1" {...props}>
      {details}
    </CallEndedBanner>,
  ],
  [
    "compact banner",
    <CallEndedBanner key="2" {...props} size="compact">
      {details}
    </CallEndedBanner>,
  ],
  [
    "dialog",
    <CallEndedDialog key="3" {...props}>
      {details}
    </CallEndedDialog>,
  ],
])("for a finger the %s", (_, element) => {
  it.each([
    [1024, 640],
    [390, 844],
    [844, 390],
    [280, 640],
  ])(
    "has nothing to press that is less than 44 px high or wide, on %i × %i",
    async (width, height) => {
      await page.viewport(width, height);
      render(element);

      const targets = [...component().querySelectorAll("button, a, summary")];
      const small = targets
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ target, box }) => `${target.textContent}: ${box.width} × ${box.height}`);
      expect(targets.length).toBeGreaterThan(5);
      expect(small).toEqual([]);
      expect(layoutProblems(component())).toEqual([]);
    },
  );
});

describe("the dialog on a phone", () => {
  it("is a sheet at the lower edge, as wide as the page", async () => {
    await page.viewport(390, 844);
    render(<CallEndedDialog {...props} />);

    const { left, right, top, bottom } = component().getBoundingClientRect();
    expect([left, right, bottom]).toEqual([0, 390, 844]);
    expect(top).toBeGreaterThan(300);
    expect(getComputedStyle(component()).borderEndEndRadius).toBe("0px");
  });

  it("has its buttons side by side where it is held sideways", async () => {
    await page.viewport(844, 390);
    render(<CallEndedDialog {...props} />);

    const tops = [...component().querySelectorAll("button")].map(
      (button) => button.getBoundingClientRect().top,
    );
    expect(tops.length).toBe(3);
    expect(new Set(tops).size).toBe(1);
    expect(boxOf("[data-call-end-part=icon]").top).toBeGreaterThan(0);
  });
});
