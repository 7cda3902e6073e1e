const candidates =
  "a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]";

/** The elements inside another one that Tab stops at, in their order. */
export function findTabbable(inside: Element): HTMLElement[] {
  return [...inside.querySelectorAll<HTMLElement>(candidates)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled, [inert] *") &&
      // In older browsers only what is seen has boxes.
      (element.checkVisibility?.({ visibilityProperty: true }) ??
        element.getClientRects().length > 0),
  );
}
