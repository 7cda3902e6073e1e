import type { ResultCategory } from "../reason/ResultCategory.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CallOutcome } from "./CallOutcome.js";

/**
 * How a reason was found, from the surest way to none: its exact row, its subCode alone, the phone
 * network's SIP status in the subCode, the SDK's termination name, its code alone, its class
 * (0 and 2xx, 4xx, 5xx, 6xx).
 */
export type MatchedBy =
  | "code+subCode"
  | "subCode"
  | "sip"
  | "message"
  | "code"
  | "codeClass"
  | "none";

/** A row of the catalog, found by its numbers, its status or its name. */
export interface CatalogEntry {
  readonly outcome: CallOutcome;
  /** `undefined`: the outcome's usual one; `null`: the row does not say. */
  readonly category?: ResultCategory | null | undefined;
  /** The row's own code, if it is one of the codes' and has one. */
  readonly code?: number | null;
  /** The row's own subCode, if it is one of the codes' and has one. */
  readonly subCode?: number | null;
  /** The app's own words, if it is the app's row. */
  readonly text?: CallEndCatalogRow["text"];
}

/** What the catalog knows about a reason. */
export interface CatalogMatch {
  readonly matchedBy: MatchedBy;
  /** `undefined` when no row matched. */
  readonly entry?: CatalogEntry;
}
