/** A text for searching: lower case, no punctuation, `camelCase` also in its parts, a blank first. */
export function toWords(text: string): string {
  const parts = text.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");
  const words = parts === text ? text : `${text} ${parts}`;
  return ` ${words
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()}`;
}
