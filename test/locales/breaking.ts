import type { CallEndCompleteLocale } from "../../src/index.js";
import { allTexts } from "../../stories/support/allTexts.js";

/** The texts that break a rule, as `path: text`. */
export function breaking(
  locale: CallEndCompleteLocale,
  rule: (text: string, path: string) => boolean,
): string[] {
  return allTexts(locale)
    .filter(({ text, path }) => rule(text, path))
    .map(({ text, path }) => `${path}: ${text}`);
}
