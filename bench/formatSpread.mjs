import { summarize } from "./summarize.mjs";

/** The median, with the smallest and the largest number behind it. */
export function formatSpread(numbers) {
  const { median, min, max } = summarize(numbers);
  const digits = median < 0.1 ? 3 : 2;
  const [middle, least, most] = [median, min, max].map((number) => number.toFixed(digits));
  return `${middle} (${least} to ${most})`;
}
