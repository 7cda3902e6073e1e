import type { enUS } from "../locales/en-US.js";

/**
 * All words of one language: plain data with `{name}` as the only placeholder. A language that lacks
 * a text, a variant or a label that `en-US` has does not compile.
 */
export type CallEndLocale = typeof enUS;

/** Every label around the texts: buttons, the technical details, announcements. */
export type CallEndLabels = CallEndLocale["labels"];
