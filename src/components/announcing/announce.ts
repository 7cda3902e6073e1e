/**
 * Puts words into a live region, which speaks them. The same words twice in a row would not be
 * spoken again; a trailing blank makes them new.
 */
export function announce(region: Element | null, words: string): void {
  if (region) region.textContent = region.textContent === words ? `${words}\u00a0` : words;
}
