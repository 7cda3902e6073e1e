import { render, screen } from "@testing-library/react";
import { jsx as reactJsx, jsxs as reactJsxs } from "react/jsx-runtime";
import { expect, it } from "vitest";
import { Fragment, jsx, jsxs } from "../src/jsxRuntime.js";

it("makes the elements that React's own makes, with their keys", () => {
  const own = jsx("p", { children: "One" }, "key");
  const theirs = reactJsx("p", { children: "One" }, "key");

  expect([own.type, own.key, own.props]).toEqual([theirs.type, theirs.key, theirs.props]);
  expect(jsx("br", {}).key).toBe(null);
});

it("takes a fixed list of children, which needs no keys, and a fragment", () => {
  const children = [jsx("b", { children: "One" }), " ", jsx("i", { children: "two" })];
  const own = jsxs(Fragment, { children });

  expect(jsxs("p", { children }, "key").key).toBe(reactJsxs("p", { children }, "key").key);
  // A missing key would be printed, which fails the test.
  render(<div data-testid="place">{own}</div>);
  expect(screen.getByTestId("place")).toHaveTextContent("One two");
});
