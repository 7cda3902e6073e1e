import { attempt } from "../reason/attempt.js";

/** More seconds than these are told in minutes. */
const longest = 90;

/**
 * "In 30 seconds", "in 2 minutes" in a language; in English where its tag is none, and bare seconds where
 * the browser has no such words.
 */
export function formatTimeLeft(seconds: number, locale: string): string {
  const [value, unit] =
    seconds > longest
      ? ([Math.ceil(seconds / 60), "minute"] as const)
      : ([seconds, "second"] as const);
  const format = (tag: string) =>
    attempt(() => new Intl.RelativeTimeFormat(tag).format(value, unit));
  return format(locale) ?? format("en") ?? `${seconds} s`;
}
