import { attempt } from "./attempt.js";
import { readProperty } from "./readProperty.js";

/**
 * Reads properties of anything by their names or else, in JSON of the SDK's error class, log rows
 * and Graph objects, by any letter case of the name or of another one, with or without underscores.
 */
export function fieldReader(source: unknown): (name: string, otherName?: string) => unknown {
  const keys = new Map<string | undefined, string>(
    attempt(() =>
      Object.keys(source as object).map((key) => [key.replaceAll("_", "").toLowerCase(), key]),
    ),
  );
  const read = (name: string | undefined) => readProperty(source, keys.get(name) ?? "");
  return (name, otherName) =>
    readProperty(source, name) ?? read(name.toLowerCase()) ?? read(otherName);
}
