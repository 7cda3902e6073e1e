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
  const found = attempt(() => {
    // What the SDK reports nearly always, without the cost of a text.
    if (Array.isArray(reported) && reported.length === 1 && isKnown(reported[0])) {
      return [reported[0]];
    }
    const words = `${reported as string}`.replaceAll("Unx", "Unex").match(/\w+/g);
    return [...new Set(words)].filter(isKnown);
  });
  return found ?? [];
}

function isKnown(word: unknown): word is ResultCategory {
  return (resultCategories as readonly unknown[]).includes(word);
}
