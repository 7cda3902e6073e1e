const maxGraphemes = 60;

/** Characters that steer the direction of text, and control characters such as line breaks. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Letters that are written from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name that is safe inside a sentence, or `undefined` when there is none: cut at 60 characters as
 * a reader counts them, without direction controls, and isolated if its direction could differ from
 * the sentence's.
 */
export function isolateName(name: unknown, dir: "ltr" | "rtl"): string | undefined {
  if (typeof name !== "string") return undefined;
  // No name needs more than 2,000 units for 60 characters; a longer text would only cost time.
  const clean = name.slice(0, 2000).replace(steering, " ").trim();
  if (!clean) return undefined;
  const graphemes = splitGraphemes(clean);
  const short =
    graphemes.length > maxGraphemes
      ? `${graphemes
          .slice(0, maxGraphemes - 1)
          .join("")
          .trimEnd()}…`
      : clean;
  return dir === "rtl" || rightToLeft.test(short) ? `\u2068${short}\u2069` : short;
}

function splitGraphemes(text: string): string[] {
  // Firefox before 125 has no Intl.Segmenter.
  return Intl.Segmenter
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : Array.from(text);
}
