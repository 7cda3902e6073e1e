import type { RowText } from "./RowText.js";

/** Each text under each of its keys, of which there may be several with blanks in between. */
export function byKey(texts: Readonly<Record<string, RowText>>): Record<string, RowText> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([keys, text]) => keys.split(" ").map((key) => [key, text])),
  );
}
