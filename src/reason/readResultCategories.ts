import { attempt } from "./attempt.js";
import { type ResultCategory, resultCategories } from "./ResultCategory.js";

/**
 * The known categories among the reported ones, in the reported order; one string counts as a list
 * (the SDK's own logs write it as `["Success"]`), everything else as an empty list.
 *
 * `UnxpectedClientError` is a misspelling in Microsoft's table that SDK 1.28 also sends at run time.
 */
export function readResultCategories(value: unknown): readonly ResultCategory[] {
  const known = attempt(() => {
    const list = typeof value === "string" ? value.slice(0, 200).match(/\w+/g) : value;
    return (list as readonly unknown[]).flatMap((name) => {
      const written = name === "UnxpectedClientError" ? "UnexpectedClientError" : name;
      return resultCategories.filter((category) => category === written);
    });
  });
  return known ?? [];
}
