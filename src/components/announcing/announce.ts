import type { CallEndDescription } from "../../describe/CallEndDescription.js";

/** Milliseconds until words come into a region: it must be known to be there before, and empty. */
const speakAfter = 100;

/** Milliseconds that they stay: readers take them from the change, and nobody is to find them twice. */
const stayFor = 500;

interface Pending {
  readonly timer: ReturnType<typeof setTimeout>;
  /** The news of an end that have not been said yet. */
  readonly news: string;
}

const pending = new WeakMap<Element, Pending>();

/** What each region said last. */
const said = new WeakMap<Element, string>();

/**
 * Has a live region speak: puts the words into it a moment later, and takes them out again when they
 * have been read, so that the same words are said the next time, too.
 *
 * News of an end are said whatever comes after them; of passing words, such as "You're offline.",
 * only the last.
 */
export function announce(
  region: Element | null | undefined,
  words: string,
  kind: "news" | "passing" = "passing",
): void {
  if (!region) return;
  const before = kind === "news" ? "" : (pending.get(region)?.news ?? "");
  const news = kind === "news" ? words : before;
  hush(region);
  const timer = setTimeout(() => {
    const all = before ? `${before} ${words}` : words;
    // A reader drops what is the same as the last time; a trailing blank makes it new.
    const text = said.get(region) === all ? `${all}\u00a0` : all;
    said.set(region, text);
    region.textContent = text;
    pending.set(region, { timer: setTimeout(() => hush(region), stayFor), news: "" });
  }, speakAfter);
  pending.set(region, { timer, news });
}

/** Empties a live region; what has not been said yet is not said any more. */
export function hush(region: Element | null | undefined): void {
  const waiting = region && pending.get(region);
  if (!waiting) return;
  clearTimeout(waiting.timer);
  pending.delete(region);
  // Past React, which renders the region empty: what speaks is the change.
  if (region.textContent) region.textContent = "";
}

/** An end as screen readers are told of it: what happened and what to do, without the buttons. */
export function getAnnouncement({ title, description }: CallEndDescription): string {
  return `${title}. ${description}`;
}
