import { asText } from "../reason/readText.js";

const maxLetters = 60;

/** Blanks, line breaks, direction controls and other invisible characters, but not the joiners. */
const invisible = /([^\P{Cf}\u200c\u200d]|\p{Cc}|\s)+/gu;

/** What a reader counts as one: a letter with its marks, an emoji of many parts, a flag. */
const letter = /\p{RI}{2}|.(\p{M}|\p{Emoji_Modifier}|\u200d.)*/gu;

/** Letters that are written from right to left; the last four begin those beyond the first plane. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/**
 * A name that is safe inside a sentence, or `undefined` when there is none: cut at 60 characters as
 * a reader counts them, without invisible controls, and isolated if its direction could differ from
 * the sentence's.
 */
export function isolateName(name: unknown, dir?: "ltr" | "rtl"): string | undefined {
  // No name needs more units for 60 characters; piled-up marks do.
  const clean = asText(name)?.slice(0, 1000).replace(invisible, " ").trim();
  const letters = clean?.match(letter);
  if (!letters) return undefined;
  const start = letters.slice(0, maxLetters - 1).join("");
  const short = letters.length > maxLetters ? `${start.trimEnd()}…` : clean;
  return dir === "rtl" || rightToLeft.test(`${short}`) ? `\u2068${short}\u2069` : short;
}
