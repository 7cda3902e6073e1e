/**
 * A text for Storybook's address, which takes letters, digits, blanks and `-` only: every other byte
 * as `_` and two hex digits, e.g. `410_2f3101`.
 */
export function encodeText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return Array.from(bytes, (byte) => {
    const character = String.fromCodePoint(byte);
    return /[A-Za-z0-9-]/.test(character) ? character : `_${byte.toString(16).padStart(2, "0")}`;
  }).join("");
}

/** The text that `encodeText` wrote. */
export function decodeText(encoded: string): string {
  const bytes = [...encoded.matchAll(/_([\da-f]{2})|[^_]/gi)].map(([found, hex]) =>
    hex ? Number.parseInt(hex, 16) : (found.codePointAt(0) ?? 0),
  );
  return new TextDecoder().decode(new Uint8Array(bytes));
}
