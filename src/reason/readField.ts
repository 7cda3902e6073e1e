import { attempt } from "./attempt.js";
import { readProperty } from "./readProperty.js";

/**
 * A property by its name or else, in JSON of the SDK's error class, log rows and Graph objects, by
 * any letter case of it or of the other name, with or without underscores.
 */
export function readField(source: object, name: string, otherName?: string): unknown {
  const read = (key: string) => readProperty(source, key);
  const wanted = [name.toLowerCase(), otherName];
  return (
    read(name) ??
    attempt(() => Object.keys(source))
      ?.filter((key) => wanted.includes(key.replaceAll("_", "").toLowerCase()))
      .map(read)
      .find((value) => value != null)
  );
}
