/** The value if it is a text with something in it. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
