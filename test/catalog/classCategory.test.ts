import { expect, it } from "vitest";
import { classCategory } from "../../src/catalog/classCategory.js";

it.each([
  [0, "Success"],
  [1, undefined],
  [99, undefined],
  [100, undefined],
  [199, undefined],
  [200, "Success"],
  [299, "Success"],
  [300, undefined],
  [399, undefined],
  [400, "UnexpectedClientError"],
  [499, "UnexpectedClientError"],
  [500, "UnexpectedServerError"],
  [599, "UnexpectedServerError"],
  [600, "ExpectedError"],
  [699, "ExpectedError"],
  [700, undefined],
  [999, undefined],
])("puts the code %d into the class %s", (code, category) => {
  expect(classCategory(code)).toBe(category);
});
