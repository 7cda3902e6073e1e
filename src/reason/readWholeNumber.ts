/** The whole number from 0 to `max` that a number or a decimal string holds, else `undefined`. */
export function readWholeNumber(value: unknown, max: number): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? +value : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 0 && number <= max
    ? Math.abs(number) // -0 is 0
    : undefined;
}
