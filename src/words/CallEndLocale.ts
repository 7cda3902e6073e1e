import type { CallEndStringOverrides } from "./CallEndStringOverrides.js";

/**
 * One language: plain data. What it lacks is said in English, text by text, so that a new text in a
 * minor version breaks nobody's build; `CallEndCompleteLocale` is for one that is to lack nothing.
 */
export interface CallEndLocale extends CallEndStringOverrides {
  /** A BCP 47 language tag, e.g. `de-DE`. */
  tag: string;
  /** Left out: left to right. */
  dir?: "ltr" | "rtl";
}
