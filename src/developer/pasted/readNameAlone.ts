import { isKnownName } from "./isKnownName.js";

/**
 * The end that a text names: the SDK's own name for it, as in `Call end reason=NoNgcEndpoint`, or a
 * sentence of the service that is one.
 */
export function readNameAlone(text: string): object | undefined {
  const parts = text.split(/[:=,;()[\]{}"'\n]+/).map((part) => part.trim().replace(/\.$/, ""));
  // None is longer, and to ask all patterns about a long text takes a while.
  const words = text.match(/\b[A-Z][a-z]+(?:[A-Z][a-z]*)+\b/g) ?? [];
  const message = [...words, ...parts].find(
    // Such as begin with a small letter are the names of fields.
    (part) => part.length < 60 && /^[A-Z]/.test(part) && isKnownName(part),
  );
  return message === undefined ? undefined : { message };
}
