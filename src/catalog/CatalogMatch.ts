import type { ResultCategory } from "../reason/ResultCategory.js";
import type { CallEndCatalogRow } from "./CallEndCatalogRow.js";
import type { CatalogRow } from "./CatalogRow.js";
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

/** What the catalog knows about a reason. */
export interface CatalogMatch {
  readonly matchedBy: MatchedBy;
  /** `undefined` when no row matched, or when the row leaves it to the reported category. */
  readonly outcome?: CallOutcome | undefined;
  /** The row's category, else the one of the code's class. */
  readonly category?: ResultCategory | undefined;
  /** The kit's own row, if that is what matched. */
  readonly known?: CatalogRow;
  /** The app's own row, if that is what matched. */
  readonly row?: CallEndCatalogRow;
}
