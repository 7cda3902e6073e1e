import type { ResultCategory } from "../reason/ResultCategory.js";

/**
 * The category of a code that no row knows, by its first digit; `undefined` outside 0, 2xx, 4xx,
 * 5xx and 6xx.
 */
export function classCategory(code: number): ResultCategory | undefined {
  if (code === 0) return "Success";
  return (
    {
      2: "Success",
      4: "UnexpectedClientError",
      5: "UnexpectedServerError",
      6: "ExpectedError",
    } as const
  )[Math.floor(code / 100)];
}
