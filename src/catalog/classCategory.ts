import type { ResultCategory } from "../reason/ResultCategory.js";

const byFirstDigit = [
  undefined,
  undefined,
  "Success",
  undefined,
  "UnexpectedClientError",
  "UnexpectedServerError",
  "ExpectedError",
] as const;

/**
 * The category of a code that no row knows, by its class; `undefined` outside 0, 2xx, 4xx, 5xx and
 * 6xx.
 */
export function classCategory(code: number): ResultCategory | undefined {
  return code === 0 ? "Success" : byFirstDigit[Math.floor(code / 100)];
}
