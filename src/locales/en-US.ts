import type { CallEndLocale } from "../text/CallEndLocale.js";
import { enUSDetails } from "./enUSDetails.js";
import { enUSWords } from "./enUSWords.js";

/** American English, complete: to start another language from, or to show what there is to say. */
export const enUS: CallEndLocale = { ...enUSWords, details: enUSDetails };
