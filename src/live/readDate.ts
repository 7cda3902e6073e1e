import { readProperty } from "../reason/readProperty.js";

/** A member that is a date. */
export function readDate(source: unknown, name: string): Date | undefined {
  const date = readProperty(source, name);
  return date instanceof Date ? date : undefined;
}
