import type { CallOutcome } from "../catalog/CallOutcome.js";
import type { CallEndMatchedBy } from "../catalog/CallEndMatchedBy.js";
import type { CallEndActionKind } from "../outcome/CallEndActionKind.js";
import type { CallEndIcon } from "../catalog/CallEndIcon.js";
import type { CallEndCategorySource } from "../outcome/CallEndCategorySource.js";
import type { CallEndRetry } from "../catalog/OutcomeFacts.js";
import type { CallEndSeverity } from "../outcome/CallEndSeverity.js";
import type { ResultCategory } from "../reason/ResultCategory.js";
import type { CallEndLabels } from "../words/CallEndLabels.js";

/** A next step for the user: which of the app's handlers it calls, and the words on its button. */
export interface CallEndAction {
  /** Which of the app's handlers it calls: `onRetry`, `onSignIn` or `onGetHelp`. */
  readonly kind: CallEndActionKind;
  /** The words on its button. */
  readonly label: string;
  /** The words on its button while it is under way; only a retry has them. */
  readonly busyLabel?: string | undefined;
}

/** All that an end user sees of a call's end, and what it was made from. */
export interface CallEndDescription {
  /** As read, e.g. `410`: a whole number from 0 to 999. */
  readonly code: number | undefined;
  /** As read, e.g. `3101`: a whole number from 0 to 9,999,999. */
  readonly subCode: number | undefined;
  /** How surely the reason is known. */
  readonly matchedBy: CallEndMatchedBy;
  /** What the user lived through, e.g. `connectionLost`. */
  readonly outcome: CallOutcome;
  /** The category that counts, or `undefined` where none is known. */
  readonly category: ResultCategory | undefined;
  /** Where the category comes from. */
  readonly categorySource: CallEndCategorySource | undefined;
  /** How bad it is, for styling. */
  readonly severity: CallEndSeverity;
  /** When trying again can work. */
  readonly retry: CallEndRetry;
  /** The next steps that help, best first; possibly none. */
  readonly actions: readonly CallEndAction[];
  /** The drawing that fits the outcome. */
  readonly icon: CallEndIcon;
  /** What happened, in the words of `locale`; never empty. */
  readonly title: string;
  /** The rest of what happened and what to do, in the words of `locale`. */
  readonly description: string;
  /** The labels of buttons and short notices, in the words of `locale`. */
  readonly labels: CallEndLabels;
  /** The language tag of all words here. */
  readonly locale: string;
  /** The direction that `locale` is written in. */
  readonly dir: "ltr" | "rtl";
  /** The known categories among the reported ones. */
  readonly resultCategories: readonly ResultCategory[];
  /** The reported message, for developers. Never part of the end-user text. */
  readonly reportedMessage: string | undefined;
  /** The very value that was passed in. */
  readonly raw: unknown;
}
