import { attempt } from "./attempt.js";

/** A member of anything; `undefined` if there is none or reading it throws. */
export function readProperty(source: unknown, name: string): unknown {
  return attempt(() => (source as Record<string, unknown>)[name]);
}
