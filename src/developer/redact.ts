/** JSON web tokens, and phone numbers in the international form. */
const secrets = /\bey[\w-]+\.[\w-]+\.?[\w-]*|\+\d[\d\s()-]{5,}\d/g;

/** The text without what looks like a token or a phone number. */
export function redact(text: string): string {
  return text.replace(secrets, "[removed]");
}
