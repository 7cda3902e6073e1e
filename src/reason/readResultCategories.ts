import { attempt } from "./attempt.js";
import { type ResultCategory, resultCategories } from "./ResultCategory.js";

/**
 * The known categories among the reported ones, each once, in the reported order; one string counts
 * as a list (the SDK's own logs write it as `["Success"]`).
 *
 * `UnxpectedClientError` is a misspelling in Microsoft's table that SDK 1.28 also sends at run time.
 */
export function readResultCategories(reported: unknown): readonly ResultCategory[] {
  if (reported == null) return [];
  const words = attempt(() => `${reported}`.replaceAll("Unx", "Unex").match(/\w+/g));
  const isKnown = (word: string): word is ResultCategory =>
    (resultCategories as readonly string[]).includes(word);
  return [...new Set(words)].filter(isKnown);
}
