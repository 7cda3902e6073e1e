import { afterEach, expect, it, vi } from "vitest";
import { formatTimeLeft } from "../../src/words/formatTimeLeft.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("tells seconds, and minutes from a minute and a half on, in the language", () => {
  expect(formatTimeLeft(30, "en")).toBe("in 30 seconds");
  expect(formatTimeLeft(91, "en")).toBe("in 2 minutes");
  expect(formatTimeLeft(30, "de-DE")).toBe("in 30 Sekunden");
});

it("is English where the tag is none, and bare where the browser has no such words", () => {
  expect(formatTimeLeft(30, "not a tag")).toBe("in 30 seconds");
  vi.stubGlobal("Intl", {});
  expect(formatTimeLeft(30, "en")).toBe("30 s");
});
