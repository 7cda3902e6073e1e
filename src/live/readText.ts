import { readProperty } from "../reason/readProperty.js";

/** A member that is a text with something in it. */
export function readText(source: unknown, name: string): string | undefined {
  const value = readProperty(source, name);
  return typeof value === "string" && value ? value : undefined;
}
