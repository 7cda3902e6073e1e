/** A title (at most 40 characters in English) and one or two short sentences. */
export interface CallEndText {
  /** What happened. */
  title: string;
  /** The rest of what happened, and what to do. */
  description: string;
}

/**
 * The words for one outcome. The plain ones are true from both sides of a call; a variant replaces
 * them, or one of the two, where more is known about the call.
 */
export interface CallEndOutcomeText extends Partial<CallEndText> {
  /** The call never connected. */
  unconnected?: Partial<CallEndText>;
  /** This side was called. */
  incoming?: Partial<CallEndText>;
  /** This side called. */
  outgoing?: Partial<CallEndText>;
  /** It is about the camera. */
  camera?: Partial<CallEndText>;
  /** It is about the microphone. */
  microphone?: Partial<CallEndText>;
  /** It is another participant's end: nothing here speaks to the reader. */
  remote?: Partial<CallEndText>;
}
