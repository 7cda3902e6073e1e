import type { CallEndCatalogRow } from "../catalog/CallEndCatalogRow.js";
import type { CallEndContext } from "../words/CallEndContext.js";
import type { CallEndLocale } from "../words/CallEndLocale.js";
import type { CallEndStringOverrides } from "../words/CallEndStringOverrides.js";

/** How an end is to be described; everything is optional. */
export interface CallEndOptions {
  /** What the app knows about the call. */
  context?: CallEndContext;
  /**
   * A language tag, or several of which the first that fits counts, such as `navigator.languages`;
   * matched against `locales`: exact, then by language, then English.
   */
  locale?: string | readonly string[];
  /** The imported languages, e.g. `[deDE]`; English is always there. */
  locales?: readonly CallEndLocale[];
  /** Single words and texts in the app's own. */
  strings?: CallEndStringOverrides;
  /** The app's own codes, tried before the kit's. */
  catalog?: readonly CallEndCatalogRow[];
}
