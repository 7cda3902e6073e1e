import type { enUSDetails } from "./enUSDetails.js";
import type { enUSWords } from "./enUSWords.js";

/** The labels of buttons and short notices. */
export type CallEndLabels = (typeof enUSWords)["labels"];

/** The labels inside the technical details. */
export type CallEndDetailsLabels = typeof enUSDetails;

/** Who is meant where no name is known. */
export type CallEndNames = (typeof enUSWords)["names"];
