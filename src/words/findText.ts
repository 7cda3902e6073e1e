import { asText } from "../reason/asText.js";

/** The text at a path of keys, in the first of the given word lists that has one. */
export function findText(
  lists: readonly unknown[],
  ...path: readonly string[]
): string | undefined {
  for (const list of lists) {
    const found = asText(
      path.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], list),
    );
    if (found) return found;
  }
  return undefined;
}
