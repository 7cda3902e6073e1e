import type { enUSDetails } from "./enUSDetails.js";
import type { enUSWords } from "./enUSWords.js";

/** All that an end user reads in one language. */
export type CallEndWords = typeof enUSWords;

/** The labels inside the technical details in one language. */
export type CallEndDetailsLabels = typeof enUSDetails;

/**
 * One language: plain data with `{name}` as the only placeholder. A language that lacks a text, a
 * variant or a label that `en-US` has does not compile; where no compiler looked, English stands in.
 */
export type CallEndLocale = CallEndWords & { details: CallEndDetailsLabels };

/** The labels of buttons and short notices. */
export type CallEndLabels = CallEndWords["labels"];
