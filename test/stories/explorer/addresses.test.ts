import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeText, encodeText } from "../../../stories/explorer/encodeText.js";
import {
  type ExplorerState,
  firstState,
  readState,
  writeState,
} from "../../../stories/explorer/ExplorerState.js";
import { linkTo } from "../../../stories/explorer/linkTo.js";
import { firstPage, type Page, readPage } from "../../../stories/support/Page.js";

it("every text survives the address, in the letters that Storybook lets pass", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(encodeText(text)).toMatch(/^[\w-]*$/);
      expect(decodeText(encodeText(text))).toBe(text);
    }),
  );
});

it("numbers and words stay legible in the address", () => {
  expect(encodeText("3101")).toBe("3101");
  expect(encodeText("410/3101")).toBe("410_2f3101");
});

it("a link says what is not as at first, and nothing else", () => {
  expect(linkTo("code-explorer--explorer", firstState, firstPage)).toBe(
    "http://localhost:3000/?path=/story/code-explorer--explorer",
  );
  const state: ExplorerState = { ...firstState, search: "480/10077", participant: "remote" };
  const page: Page = { ...firstPage, locale: "ar-SA", theme: "dark" };
  expect(linkTo("code-explorer--explorer", state, page)).toBe(
    "http://localhost:3000/?path=/story/code-explorer--explorer" +
      "&args=participant:remote;search:480_2f10077&globals=theme:dark;locale:ar-SA",
  );
});

it("a link with nonsense opens the explorer as at first", () => {
  expect(readState({ participant: "nobody", size: "huge", code: "" })).toEqual(firstState);
  expect(readPage({ theme: "pink", locale: "xx", network: 7 })).toEqual(firstPage);
});

it("a state comes back from its args", () => {
  const state: ExplorerState = { ...firstState, name: "Mia Müller 👋", pick: "SIP 607" };
  expect(readState(writeState(state))).toEqual(state);
});
