/** The number that a number or a decimal string holds if its digits are as wanted. */
export function readWholeNumber(value: unknown, digits: RegExp): number | undefined {
  const text = typeof value === "string" || typeof value === "number" ? `${value}` : "";
  return digits.test(text) ? +text : undefined;
}
