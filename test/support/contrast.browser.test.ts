import { describe, expect, it } from "vitest";
import { backgroundsOf, tooFaint } from "./contrast.js";

const ratio = (color: string, ...backgrounds: string[]) =>
  tooFaint([{ name: "it", color, backgrounds }], 22)[0];

describe("contrast", () => {
  it.each([
    ["#000", "#fff", "it: 21.00"],
    ["#fff", "#000", "it: 21.00"],
    ["#777", "#fff", "it: 4.48"],
    ["oklch(0 0 0)", "color(srgb 1 1 1)", "it: 21.00"],
    ["transparent", "#fff", "it: 1.00"],
  ])("of %s on %s is as WCAG counts it, %s", (color, background, expected) => {
    expect(ratio(color, background)).toBe(expected);
  });

  it("counts what is behind a color that is half transparent", () => {
    expect(ratio("#000", "#000", "rgb(255 255 255 / 0.5)")).toBe(ratio("#000", "#808080"));
    expect(ratio("rgb(0 0 0 / 0.5)", "#fff")).toBe(ratio("#7f7f7f", "#fff"));
  });

  it("is not enough where there is nothing to look at", () => {
    expect(tooFaint([], 3)).toEqual(["only 0 pairs of 1"]);
  });

  it("is no matter of guessing", () => {
    expect(() => ratio("no color", "#fff")).toThrow("No color");
    document.body.style.backgroundImage = "linear-gradient(red, blue)";
    expect(() => backgroundsOf(document.body)).toThrow("not known");
    document.body.style.backgroundImage = "";
  });
});
