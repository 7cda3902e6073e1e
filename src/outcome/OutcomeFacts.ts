import type { ResultCategory } from "../reason/ResultCategory.js";
import type { CallEndIcon } from "./CallEndIcon.js";

/** When trying again can work: at once, after something was put right, later, or not at all. */
export type CallEndRetry = "now" | "afterFix" | "later" | "never";

/** An action by the words on its button; the first three are kinds of `retry`. */
export type OutcomeAction = RetryAction | "signIn" | "getHelp";
type RetryAction = "callAgain" | "rejoin" | "tryAgain";

/**
 * The usual category, when to try again, the icon, and the actions, best first. A retry on `never`
 * does not compile.
 */
export type OutcomeFacts =
  | readonly [
      category: ResultCategory,
      retry: "never",
      icon: CallEndIcon,
      ...actions: Exclude<OutcomeAction, RetryAction>[],
    ]
  | readonly [
      category: ResultCategory | null,
      retry: Exclude<CallEndRetry, "never">,
      icon: CallEndIcon,
      ...actions: OutcomeAction[],
    ];
