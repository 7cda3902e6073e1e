import { attempt } from "./attempt.js";

/**
 * The keys of an object, each with how it reads in lower case and without underscores, dots, blanks:
 * `_subCode`, `SubCode` and `Sub Code` are the same word in JSON, logs and tables.
 */
export function ownKeys(source: object): [key: string, name: string][] {
  const keys = attempt(() => Object.keys(source)) ?? [];
  return keys.slice(0, 200).map((key) => [key, key.replace(/[\W_]/g, "").toLowerCase()]);
}
