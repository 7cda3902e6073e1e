import { attempt } from "../reason/attempt.js";

/** More seconds than these are told in minutes. */
const longest = 90;

/** "In 30 seconds", "in 2 minutes" in a language; in English where its tag is none. */
export function formatTimeLeft(seconds: number, locale: string): string {
  const format =
    attempt(() => new Intl.RelativeTimeFormat(locale)) ?? new Intl.RelativeTimeFormat("en");
  return seconds > longest
    ? format.format(Math.ceil(seconds / 60), "minute")
    : format.format(seconds, "second");
}
