/** The whole number from 0 to `max` that a number or a decimal string holds, else `undefined`. */
export function readWholeNumber(value: unknown, max: number): number | undefined {
  const number = typeof value === "string" && /^\d{1,7}$/.test(value) ? +value : value;
  // `| 0` turns -0 into 0; every number allowed here fits into 32 bits.
  return Number.isInteger(number) && (number as number) >= 0 && (number as number) <= max
    ? (number as number) | 0
    : undefined;
}
