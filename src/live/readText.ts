import { read } from "./read.js";

/** A member that is a text with something in it. */
export function readText(source: unknown, name: string): string | undefined {
  const value = read(source, name);
  return typeof value === "string" && value ? value : undefined;
}
