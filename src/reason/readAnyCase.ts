import { readField } from "./readField.js";

/**
 * The value of the first property that carries one of the names, whatever its letter case and with
 * or without a leading underscore; `undefined` when there is none.
 *
 * Names are given in lower case. A plain `subCode` is read directly by the caller: this is the slow
 * road for JSON of the SDK's error class, log rows and Graph objects.
 */
export function readAnyCase(source: object, names: readonly string[]): unknown {
  let keys: string[] = [];
  try {
    keys = Object.keys(source);
  } catch {
    // A revoked or throwing proxy has no readable keys.
  }
  for (const key of keys) {
    if (names.includes(key.replace("_", "").toLowerCase())) {
      const value = readField(source, key);
      if (value != null) return value;
    }
  }
  return undefined;
}
