const maxGraphemes = 60;

/** Line breaks, direction controls and other invisible characters, but not the two joiners. */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Letters that are written from right to left. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name that is safe inside a sentence, or `undefined` when there is none: cut at 60 characters as
 * a reader counts them, without invisible controls, and isolated if its direction could differ from
 * the sentence's.
 */
export function isolateName(name: unknown, dir: "ltr" | "rtl"): string | undefined {
  if (typeof name !== "string") return undefined;
  // No name needs more units for 60 characters; piled-up marks do.
  const clean = name.slice(0, 1000).replace(invisible, " ").trim();
  if (!clean) return undefined;
  // Firefox before 125 has no Intl.Segmenter.
  const graphemes = Intl.Segmenter
    ? Array.from(new Intl.Segmenter().segment(clean), ({ segment }) => segment)
    : [...clean];
  const short =
    graphemes.length > maxGraphemes
      ? `${graphemes
          .slice(0, maxGraphemes - 1)
          .join("")
          .trimEnd()}…`
      : clean;
  return dir === "rtl" || rightToLeft.test(short) ? `\u2068${short}\u2069` : short;
}
