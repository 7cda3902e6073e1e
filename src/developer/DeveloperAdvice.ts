import type { CallEndFixer } from "../catalog/CallEndFixer.js";

/** What a developer needs to know about an end. English only, never shown to end users unasked. */
export interface DeveloperAdvice {
  /** The technical meaning. */
  readonly message: string;
  /** Concrete steps, best first; empty only for plain successes. */
  readonly advice: readonly string[];
  /** The guide that the SDK linked, else Microsoft's list of codes for a known one; always https. */
  readonly docsUrl: string | undefined;
  /** Who can put it right. */
  readonly fixer: CallEndFixer;
  /** The reported message, without the SDK's trailing link. */
  readonly reportedMessage: string | undefined;
  /** Whether the row's category stands in no document and was inferred from the code. */
  readonly categoryIsInferred: boolean;
}
