import { type CallEndOptions, describeCallEnd } from "../../src/core.js";
import { enUSDetails } from "../../src/words/enUSDetails.js";
import { enUSWords } from "../../src/words/enUSWords.js";

// What the kit says, for tests and for the plays of stories to find things on the page by. They hold
// no copies of its words, so a text can change in its one place.

/** The title of an end, in English unless the options name another language. */
export function titleOf(end: unknown, options?: CallEndOptions): string {
  return describe(end, options).title;
}

/** The words below the title. */
export function descriptionOf(end: unknown, options?: CallEndOptions): string {
  return describe(end, options).description;
}

/** What a screen reader is told of an end: its title, then its description. */
export function announcementOf(end: unknown, options?: CallEndOptions): string {
  const { title, description } = describe(end, options);
  return `${title}. ${description}`;
}

/** The English texts by outcome, e.g. `texts.busy.title`. */
export const { texts } = enUSWords;

/** The English labels of buttons and short notices, e.g. `labels.rejoin`. */
export const { labels } = enUSWords;

/** The English labels inside the technical details, e.g. `detailsLabels.meaning`. */
export const detailsLabels = enUSDetails;

function describe(end: unknown, options?: CallEndOptions) {
  const description = describeCallEnd(end, options);
  if (!description) throw new Error("Nothing has ended here, so there are no words for it.");
  return description;
}
