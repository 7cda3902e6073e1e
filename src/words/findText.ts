import { asText } from "../reason/readText.js";

/** The text at a path of keys, in the first of the given word lists that has one. */
export function findText(
  lists: readonly unknown[],
  ...path: readonly string[]
): string | undefined {
  for (const list of lists) {
    let found: unknown = list;
    for (const key of path) found = (found as Record<string, unknown> | undefined)?.[key];
    const text = asText(found);
    if (text) return text;
  }
  return undefined;
}
