import type { ResultCategory } from "../reason/ResultCategory.js";
import type { CallEndIcon } from "./CallEndIcon.js";
import type { CallEndRetry } from "./CallEndRetry.js";

/** An action by the words on its button. */
export type OutcomeAction = RetryAction | "signIn" | "getHelp";
/** An action by the words on its button, of those that call again. */
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
