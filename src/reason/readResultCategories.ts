import { type ResultCategory, resultCategories } from "./ResultCategory.js";

/**
 * The known categories among the reported ones, in the reported order; one string counts as a list
 * (the SDK's own logs write it as `["Success"]`), everything else as an empty list.
 *
 * `UnxpectedClientError` is a misspelling in Microsoft's table that SDK 1.28 also sends at run time.
 */
export function readResultCategories(value: unknown): readonly ResultCategory[] {
  try {
    const list = typeof value === "string" ? value.slice(0, 200).match(/\w+/g) : value;
    return Array.isArray(list)
      ? list
          .map((name) => (name === "UnxpectedClientError" ? "UnexpectedClientError" : name))
          .filter((name) => resultCategories.includes(name))
      : [];
  } catch {
    return [];
  }
}
