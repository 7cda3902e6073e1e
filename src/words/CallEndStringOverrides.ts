import type { KnownCallOutcome } from "../catalog/CallOutcome.js";
import type { CallEndDetailsLabels, CallEndLabels, CallEndNames } from "./CallEndLabels.js";
import type { CallEndOutcomeText, CallEndText } from "./CallEndOutcomeText.js";

/**
 * Any of a language's words in the app's own: only what is given is replaced. `{name}` stands for
 * the other party, and is the only placeholder.
 */
export interface CallEndStringOverrides {
  /** Who is meant where no name is known. */
  names?: Partial<CallEndNames>;
  /** The words for each outcome. */
  texts?: { [Outcome in KnownCallOutcome]?: CallEndOutcomeText };
  /** The words for another participant's end that its outcome has none for. */
  remote?: { ended?: Partial<CallEndText>; failed?: Partial<CallEndText> };
  /** The labels of buttons and short notices. */
  labels?: Partial<CallEndLabels>;
  /** The labels inside the technical details. */
  details?: Partial<CallEndDetailsLabels>;
}
