/** JSON web tokens, and phone numbers in the international forms. */
const secrets =
  /eyJ[\w-]{5,2000}\.[\w.-]*|(?<=tel:)\d[\d().-]{5,}|(?:\+|%2b)\d(?:[\s()./-]{0,3}\d){6,}|\b00[1-9](?:[\s().]{0,3}\d){8,}/gi;

/** The text without what looks like a token or a phone number. */
export function redactSecrets(text: string): string {
  return text.replace(secrets, "[removed]");
}
