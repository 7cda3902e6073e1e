import type { ResultCategory } from "../reason/ResultCategory.js";
import type { CallOutcome } from "./CallOutcome.js";
import type { CallEndFixer } from "./CallEndFixer.js";

/**
 * A code that an app adds to the catalog, or one of ours that it overrides. An app's rows are tried
 * before the kit's own.
 */
export interface CallEndCatalogRow {
  /** The code it stands for; left out: whatever the code is. */
  code?: number;
  /** The subCode it stands for; left out: whatever the subCode is. */
  subCode?: number;
  /** What the user lived through: brings the words, the icon and the actions. */
  outcome: CallOutcome;
  /** Left out: the category that this outcome usually has. */
  category?: ResultCategory;
  /** End-user words for this code alone, instead of the outcome's. `{name}` is the other party. */
  text?: { title?: string; description?: string };
  /** The technical meaning, for developers. */
  message?: string;
  /** Steps for the developer, best first. */
  advice?: readonly string[];
  /** Who can put it right; left out: who usually can after this outcome. */
  fixer?: CallEndFixer;
}
