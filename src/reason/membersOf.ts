import { attempt } from "./attempt.js";
import { readProperty } from "./readProperty.js";

/** Names and what stands under them. */
export type Members = readonly (readonly [name: string, value: {}])[];

/** Asked for by name, since no key lists them where a class or an Error has them. */
const unlisted = [
  "callEndReason",
  "code",
  "subCode",
  "message",
  "resultCategories",
  "state",
  "name",
  "cause",
  "errors",
];

/**
 * The members of an object that hold something, each under its name in lower case and without
 * underscores, dots and blanks: `_subCode`, `SubCode` and `Sub Code` are the same word in JSON, logs
 * and tables.
 */
export function membersOf(source: unknown): Members {
  const keys = [...unlisted];
  attempt(() => {
    // Inherited ones, too: the browser's own events and exceptions have no others.
    for (const key in source as object) keys.push(key);
  });
  return keys.flatMap((key) => {
    const value = readProperty(source, key);
    return value == null ? [] : [[key.replace(/[\W_]/g, "").toLowerCase(), value] as const];
  });
}
