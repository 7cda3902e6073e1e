import type { CallOutcome } from "../catalog/CallOutcome.js";

/** A title (at most 40 characters in English) and one or two short sentences. */
export interface EndText {
  title: string;
  description: string;
}

/**
 * The words for one outcome. The plain ones are true from both sides of a call; a variant replaces
 * them, or one of the two, where more is known about the call.
 */
export interface OutcomeText extends EndText {
  /** The call never connected. */
  unconnected?: Partial<EndText>;
  /** This side was called. */
  incoming?: Partial<EndText>;
  /** This side called. */
  outgoing?: Partial<EndText>;
  /** It is another participant's end: nothing here speaks to the reader. */
  remote?: Partial<EndText>;
}

/** What every language has at the least; which variants there are is decided by `en-US`. */
export interface LocaleShape {
  /** A BCP 47 language tag, e.g. `de-DE`. */
  tag: string;
  dir: "ltr" | "rtl";
  names: { otherPerson: string; someone: string; thisPerson: string };
  texts: Record<CallOutcome, OutcomeText>;
  remote: { ended: EndText; failed: EndText };
  labels: Record<string, string>;
}
