import { getActiveElement } from "./getActiveElement.js";

/** Gives the focus to an element; whether it took it. */
export function tryFocus(element: Element): boolean {
  if (!element.isConnected) return false;
  (element as HTMLElement).focus?.({ preventScroll: true });
  return getActiveElement(element) === element;
}

/** Gives the focus to an element that usually cannot have it, and takes the ability back after. */
export function forceFocus(element: HTMLElement): void {
  if (tryFocus(element)) return;
  element.tabIndex = -1;
  element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  tryFocus(element);
}
