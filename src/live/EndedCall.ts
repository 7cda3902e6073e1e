import type { CallEndContext } from "../words/CallEndContext.js";

/** An end as its source tells it. */
export interface EndedCall {
  /** The reason in the SDK's own shape; without one, something that reads as an unknown end. */
  readonly callEndReason: unknown;
  /** What the source told about the call; fields it did not tell for certain are missing. */
  readonly context: CallEndContext;
  /** The call's id at its end; `undefined` for a start that failed. */
  readonly callId?: string | undefined;
  /**
   * When it was seen to connect, or else when communication-react says that it was started;
   * `undefined` if neither is known or it never connected.
   */
  readonly startedAt?: Date | undefined;
  /** When it ended, or was seen to end; `undefined` if it had ended before it was looked at. */
  readonly endedAt: Date | undefined;
  /**
   * What has ended: the same object for as long as it is the same end, never the agent or adapter.
   * For a start that failed, the error.
   */
  readonly source: object;
}
