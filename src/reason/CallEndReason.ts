import type { ResultCategory } from "./ResultCategory.js";

/** A call's end, or the error that kept it from starting, read from whatever the app passed in. */
export interface CallEndReason {
  /** A whole number from 0 to 999, or `undefined` when there was none. */
  readonly code: number | undefined;
  /** A whole number from 0 to 9,999,999, or `undefined` when there was none. */
  readonly subCode: number | undefined;
  /** The message as it came, or `undefined` when there was none. */
  readonly reportedMessage: string | undefined;
  /** The reported categories that are known, in the reported order; empty without any. */
  readonly resultCategories: readonly ResultCategory[];
  /**
   * What an error is called besides numbers: a name such as a browser's "NotAllowedError", or a code
   * that is a word, such as "callJoin". A plain "Error" says nothing and counts as none.
   */
  readonly errorName: string | undefined;
  /** Whether it is an error, which may be of a call that never began, and not the end of a call. */
  readonly isError: boolean;
  /** Whether it is of a service, a log or a remote participant: not of the one who reads. */
  readonly isRecord: boolean;
  /** What was tried when it failed, such as "Call.startVideo"; communication-react tells it. */
  readonly target: string | undefined;
  /** A more exact pair reported beside it: a SIP status (`sipDetails`) or a `DiagCode` in the message. */
  readonly detail: { readonly code: number; readonly subCode: number | undefined } | undefined;
}
