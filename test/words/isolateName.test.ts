import { describe, expect, it } from "vitest";
import { isolateName } from "../../src/words/isolateName.js";

const family = "👩‍👩‍👧‍👦";
const accented = "e\u0301\u0323";

function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

describe("isolateName", () => {
  it.each([
    ["Mia", "Mia"],
    ["  Mia  ", "Mia"],
    ["Zoë Müller-O’Neil", "Zoë Müller-O’Neil"],
    ["李小龍", "李小龍"],
    ["<b>Mia</b> {name} $&", "<b>Mia</b> {name} $&"],
    ["Mia\nLee", "Mia Lee"],
    ["Mia\r\n\tLee", "Mia Lee"],
    ["Mia\u0000", "Mia"],
  ])("shows %j as %j", (name, shown) => {
    expect(isolateName(name, "ltr")).toBe(shown);
  });

  it.each([
    "",
    " ",
    "\t\n",
    "\u00a0",
    "\u202e",
    "\u200e\u200f \u2066\u2069",
    undefined,
    null,
    0,
    7,
    true,
    {},
    ["Mia"],
    { toString: () => "Mia" },
  ])("takes %o for no name", (name) => {
    expect(isolateName(name, "ltr")).toBeUndefined();
    expect(isolateName(name, "rtl")).toBeUndefined();
  });

  it.each([
    ["letters", "a"],
    ["emoji of many parts", family],
    ["letters with combining marks", accented],
    ["letters outside the first plane", "𝒜"],
    ["flags", "🇸🇦"],
    ["hands with a skin tone", "👋🏽"],
  ])("cuts %s at 60 as a reader counts them", (_, letter) => {
    expect(isolateName(letter.repeat(60), "ltr")).toBe(letter.repeat(60));
    expect(isolateName(letter.repeat(61), "ltr")).toBe(`${letter.repeat(59)}…`);
    expect(isolateName(letter.repeat(5000), "ltr")).toBe(`${letter.repeat(59)}…`);
  });

  it("leaves no blank before the mark of a cut", () => {
    expect(isolateName(`${"a".repeat(58)} ${"b".repeat(9)}`, "ltr")).toBe(`${"a".repeat(58)}…`);
  });

  it.each([
    "\u061c",
    "\u200e",
    "\u200f",
    "\u202a",
    "\u202b",
    "\u202c",
    "\u202d",
    "\u202e",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
  ])("removes the direction control %j", (control) => {
    expect(isolateName(`Mia${control}Lee`, "ltr")).toBe("Mia Lee");
    expect(isolateName(`${control}Mia${control}`, "ltr")).toBe("Mia");
  });

  it("keeps the joiners that letters and emoji need", () => {
    expect(isolateName(family, "ltr")).toBe(family);
  });

  it.each([["مريم"], ["דוד"], ["Mia مريم"], ["ݐ"], ["\u{1e900}"]])(
    "isolates the right-to-left name %s from a left-to-right sentence",
    (name) => {
      expect(isolateName(name, "ltr")).toBe(isolated(name));
    },
  );

  it("isolates every name in a right-to-left sentence", () => {
    expect(isolateName("Mia", "rtl")).toBe(isolated("Mia"));
    expect(isolateName("مريم", "rtl")).toBe(isolated("مريم"));
  });

  it("lets no name close its own isolate", () => {
    expect(isolateName("مريم\u2069\u202eevil", "ltr")).toBe(isolated("مريم evil"));
  });

  it("isolates what is left of a name after the cut", () => {
    expect(isolateName("م".repeat(61), "ltr")).toBe(isolated(`${"م".repeat(59)}…`));
  });
});
