import type { ResultCategory } from "../reason/ResultCategory.js";
import type { CallEndIcon } from "./CallEndIcon.js";

/** An action by the words on its button. */
export type OutcomeAction = RetryAction | "signIn" | "getHelp";
/** An action by the words on its button, of those that call again. */
type RetryAction = "callAgain" | "rejoin" | "tryAgain";

/** What is known of a call that makes another outcome out of one. */
export type OutcomeTurn = "alone" | "connected" | "record" | "start" | "unconnected";

interface Facts {
  /** The drawing that fits it. */
  readonly icon: CallEndIcon;
  /** `false` where such a call cannot have connected. */
  readonly connects?: false;
  /** What mends it and can be seen to by itself: the network is back, the device is allowed. */
  readonly waitsFor?: "network" | "permission";
  /** Seconds that are likely to help; twice as many after each retry that failed. */
  readonly retryAfter?: number;
  /** Nothing failed but the circumstances: never louder than a warning, whatever is reported. */
  readonly isQuiet?: true;
  /**
   * The outcome that it is where more is known: `start`, it is an error of a call that may never have
   * begun; `connected` and `unconnected`, whether the call was; `alone`, there was one other side at
   * the most; `record`, nothing tells whose end it is. The name of an outcome.
   */
  readonly instead?: Readonly<Partial<Record<OutcomeTurn, string>>>;
  /**
   * What it is found by, with blanks in between: a code (`410`, for each of its subCodes), a code and a
   * subCode (`410/3101`), a subCode that means the same under every code (`8539`), or a pattern of whole
   * names, in which `*` stands for any letters and `|` for "or". After a colon the category where it is not
   * the usual one, `null` where nothing tells it; after another one which of the words fit. Sorted in this
   * order.
   */
  readonly ends?: string;
  /** The final responses of the phone network that mean it: SIP statuses, written as `ends` are. */
  readonly statuses?: string;
  /** Its letter in `sdkErrors`, then those for the same about the camera and about the microphone. */
  readonly errors?: string;
}

interface FinalFacts extends Facts {
  readonly category: ResultCategory;
  readonly retry: "never";
  readonly actions?: readonly Exclude<OutcomeAction, RetryAction>[];
}

interface RetryableFacts extends Facts {
  /** The usual one; `null` where none is known. */
  readonly category: ResultCategory | null;
  /** When trying again can work. */
  readonly retry: Exclude<CallEndRetry, "never">;
  /** The next steps that help, best first; left out where there are none. */
  readonly actions?: readonly OutcomeAction[];
}

/** All that is known about an outcome but its words. A retry on `never` does not compile. */
export type OutcomeFacts = FinalFacts | RetryableFacts;

/** When trying again can work: at once, after something was put right, later, or not at all. */
export type CallEndRetry = "now" | "afterFix" | "later" | "never";
