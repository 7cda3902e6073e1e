import { attempt } from "../../../reason/attempt.js";

/**
 * Puts an element into the browser's top layer, above fullscreen, native modal dialogs and any
 * z-index; where a browser has none, its z-index has to do.
 */
export function showOnTop(element: HTMLElement): void {
  if (typeof element.showPopover !== "function") return;
  element.setAttribute("popover", "manual");
  // Refused while it is off the page, or shown already.
  attempt(() => element.showPopover());
}
