import { type CallEndCompleteLocale, enUS } from "../../src/core.js";

const plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const accented = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž";

/**
 * English in disguise, to try a layout with: a word that is not in it was never translated, and
 * a layout that has no room for it will clip German, too.
 */
export const pseudoLocale: CallEndCompleteLocale = { ...disguise(enUS), tag: "en-XA", dir: "ltr" };

/** The same words with accents, about 40 % longer, in brackets; placeholders are kept. */
function disguise<T>(words: T): T {
  if (typeof words === "string") {
    const longer = words.replaceAll(/\{\w+\}|[a-z]/gi, (found) => {
      const letter = accented[plain.indexOf(found)] ?? found;
      return /^[aeiou]$/i.test(found) ? letter + letter.toLowerCase() : letter;
    });
    return `[${longer}]` as T;
  }
  const entries = Object.entries(words as object).map(([key, value]) => [key, disguise(value)]);
  return Object.fromEntries(entries) as T;
}
