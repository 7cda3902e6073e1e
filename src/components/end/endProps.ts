import type { CallEndDescription } from "../../describe/CallEndDescription.js";

/** What every element that stands for a whole end carries: the styling hooks and the language. */
export interface CallEndElementProps {
  readonly "data-severity": CallEndDescription["severity"];
  readonly "data-category": CallEndDescription["category"];
  readonly "data-outcome": CallEndDescription["outcome"];
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

/** The props of an element that stands for a whole end. */
export function endProps(end: CallEndDescription): CallEndElementProps {
  return {
    "data-severity": end.severity,
    "data-category": end.category,
    "data-outcome": end.outcome,
    lang: end.locale,
    dir: end.dir,
  };
}
