import { attempt } from "../reason/attempt.js";

/** The time as ISO 8601 in UTC; `undefined` for what is no valid date. */
export function isoTime(time: Date | undefined): string | undefined {
  return attempt(() => time?.toISOString());
}
