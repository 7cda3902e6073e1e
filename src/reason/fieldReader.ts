import { attempt } from "./attempt.js";
import { readProperty } from "./readProperty.js";

/**
 * Reads properties of anything by their names or else, in JSON of the SDK's error class, log rows
 * and Graph objects, by any letter case of the name or of another one, with or without underscores.
 */
export function fieldReader(source: object): (name: string, otherName?: string) => unknown {
  let keys: Map<string | undefined, string> | undefined;
  return (name, otherName) => {
    const value = readProperty(source, name);
    if (value != null) return value;
    keys ??= new Map(
      attempt(() => Object.keys(source).map((key) => [key.replaceAll("_", "").toLowerCase(), key])),
    );
    const key = keys.get(name.toLowerCase()) ?? keys.get(otherName);
    return key && readProperty(source, key);
  };
}
