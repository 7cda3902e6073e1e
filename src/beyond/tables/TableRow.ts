import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { DeveloperAdvice } from "../../developer/DeveloperAdvice.js";

/** What the tables say of an outcome, a key or a name; all words are English. */
export interface TableFacts
  extends
    Pick<CallEndDescription, "outcome" | "severity" | "retry" | "title" | "description">,
    Pick<DeveloperAdvice, "fixer" | "advice"> {
  readonly category: CallEndDescription["category"] | null;
  /** What it means to a developer. */
  readonly meaning: string;
}

/** What the catalog says of one key that ends in a log are joined on. */
export interface TableRow extends TableFacts {
  /**
   * `code/subCode`, e.g. `410/3101`; `/3101` for a subCode whatever the code is, `410/` for a code
   * whatever the subCode is; `/error` for an error of the SDK that has no row; `4xx/ExpectedError` for
   * a code that has none, by its class and the reported category, and `none/` where nothing is known.
   */
  readonly endKey: string;
  readonly code: number | null;
  readonly subCode: number | null;
  readonly matchedBy: CallEndDescription["matchedBy"];
  /** The outcome where a record says it, which does not tell whose end it is. */
  readonly recordOutcome: CallEndDescription["outcome"];
  /** The SDK's own constant, if it is one of its errors. */
  readonly constant?: string | undefined;
}
