import type { CallEndCompleteLocale } from "../words/CallEndCompleteLocale.js";
import { enUSDetails } from "../words/enUSDetails.js";
import { enUSWords } from "../words/enUSWords.js";

/** American English, complete: to start another language from, or to show what there is to say. */
export const enUS: CallEndCompleteLocale = { ...enUSWords, details: enUSDetails };
