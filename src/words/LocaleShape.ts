import type { KnownCallOutcome } from "../catalog/CallOutcome.js";
import type { CallEndOutcomeText, CallEndText } from "./CallEndOutcomeText.js";

/** What English has at the least; which variants and labels there are is decided by English itself. */
export interface LocaleShape {
  tag: string;
  dir: "ltr" | "rtl";
  names: { otherPerson: string; someone: string; thisPerson: string };
  texts: Record<KnownCallOutcome, CallEndOutcomeText & CallEndText>;
  remote: { ended: CallEndText; failed: CallEndText };
  labels: Record<string, string>;
}
