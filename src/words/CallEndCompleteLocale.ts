import type { CallEndDetailsLabels } from "./CallEndLabels.js";
import type { enUSWords } from "./enUSWords.js";
import type { LocaleShape } from "./LocaleShape.js";

/**
 * A language that lacks nothing: every text, variant and label that English has. A language that is
 * checked against it (`satisfies CallEndCompleteLocale`) stops compiling when a new version has more
 * to say, and the compiler names what is missing.
 */
export type CallEndCompleteLocale = typeof enUSWords & {
  texts: LocaleShape["texts"];
  details: CallEndDetailsLabels;
};
