import type { CallEndDescription } from "../../describe/CallEndDescription.js";

/** What every element that stands for a whole end carries: the styling hooks and the language. */
export function endProps({ severity, category, outcome, locale, dir }: CallEndDescription) {
  return {
    "data-severity": severity,
    "data-category": category,
    "data-outcome": outcome,
    lang: locale,
    dir,
  } as const;
}
