import type { ResultCategory } from "../reason/ResultCategory.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CallEndMatchedBy } from "./CallEndMatchedBy.js";
import type { CallOutcome } from "./CallOutcome.js";
import type { RowVariant } from "./EndRow.js";

/** A row of the catalog, found by its numbers, its status or its name. */
export interface CatalogEntry {
  readonly outcome: CallOutcome;
  /** `undefined`: the outcome's usual one; `null`: the row does not say. */
  readonly category?: ResultCategory | null | undefined;
  /** `undefined` for any, and for a status or a name. */
  readonly code?: number | undefined;
  readonly subCode?: number | undefined;
  /** The name that it was found by. */
  readonly name?: string;
  /** Which of the outcome's words fit this row. */
  readonly variant?: RowVariant | undefined;
  /** The app's own words, if it is the app's row. */
  readonly text?: CallEndCatalogRow["text"];
}

/** What the catalog knows about a reason. */
export interface CatalogMatch {
  readonly matchedBy: CallEndMatchedBy;
  /** `undefined` when no row matched. */
  readonly entry?: CatalogEntry | undefined;
  /** The app's own row, or the name of an error: what else is known of the call changes nothing. */
  readonly isSure?: boolean;
}
