import { asText } from "./asText.js";
import { readProperty } from "./readProperty.js";

/** A member that is a text with something in it. */
export function readText(source: unknown, name: string): string | undefined {
  return asText(readProperty(source, name));
}
