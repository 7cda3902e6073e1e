import { forceFocus } from "./forceFocus.js";
import { getActiveElement } from "./getActiveElement.js";

/**
 * Gives the focus from inside an end that is about to go to what is around it, instead of to nothing.
 * A dialog gives it back by itself. `region` is a live region of the end.
 */
export function leaveFocus(region: Element | null, titleId: string): void {
  const active = getActiveElement(region ?? document.body);
  const place = active?.closest('[data-call-end="banner"], [data-call-end="root"]');
  const isThisEnd = place?.contains(region) || place?.querySelector(`[id="${titleId}"]`);
  if (isThisEnd && place?.parentElement) forceFocus(place.parentElement);
}
