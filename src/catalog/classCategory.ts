import type { ResultCategory } from "../reason/ResultCategory.js";

const byFirstDigit: Readonly<Record<number, ResultCategory>> = {
  2: "Success",
  4: "UnexpectedClientError",
  5: "UnexpectedServerError",
  6: "ExpectedError",
};

/**
 * The category of a code that no row knows, by its class; `undefined` outside 0, 2xx, 4xx, 5xx and
 * 6xx.
 */
export function classCategory(code = Number.NaN): ResultCategory | undefined {
  return code === 0 ? "Success" : byFirstDigit[Math.floor(code / 100)];
}
