import { readProperty } from "./readProperty.js";

/** A member that is a text with something in it. */
export function readText(source: unknown, name: string): string | undefined {
  return asText(readProperty(source, name));
}

/** The value if it is a text with something in it. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
