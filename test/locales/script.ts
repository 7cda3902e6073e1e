/** The scripts that one of these stands for; any other is its own. */
const written: Readonly<Record<string, readonly string[]>> = {
  Hans: ["Hani"],
  Hant: ["Hani"],
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"],
};

/** Scripts with capital letters. */
const withCapitals = ["Latn", "Cyrl", "Grek", "Armn"];

/** Scripts that put no blank between words. */
const withoutBlanks = ["Hans", "Hant", "Jpan", "Thai"];

/** Scripts that run from right to left. */
const fromRight = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm"];

/** How a language is written, as Unicode knows it by its tag. */
export function scriptOf(tag: string) {
  const script = new Intl.Locale(tag).maximize().script ?? "";
  const letters = (written[script] ?? [script]).map((name) => `\\p{Script=${name}}`).join("");
  return {
    name: script,
    dir: fromRight.includes(script) ? "rtl" : "ltr",
    hasCapitals: withCapitals.includes(script),
    hasBlanks: !withoutBlanks.includes(script),
    /** A letter of the script. */
    letter: new RegExp(`[${letters}]`, "u"),
    /** A letter of another script; a sign that several scripts share belongs to each. */
    foreign: new RegExp(`(?![${letters}\\p{Script=Common}\\p{Script=Inherited}])\\p{L}`, "u"),
  };
}
