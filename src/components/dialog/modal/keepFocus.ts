import { findTabbable } from "./findTabbable.js";
import { getActiveElement } from "../../end/getActiveElement.js";

/**
 * Keeps Tab inside an element, and brings it back in when the focus is nowhere, until the result is
 * called. The focus is never fetched back from another element: where a dialog around ours holds on to
 * it, ours can still be used with the pointer.
 */
export function keepFocus(content: HTMLElement): () => void {
  const page = content.ownerDocument;
  const onKeyDown = (event: KeyboardEvent) => {
    const { code, key, shiftKey, altKey, ctrlKey, metaKey, defaultPrevented } = event;
    // WebKitGTK has no name for the key with Shift.
    if ((key !== "Tab" && code !== "Tab") || altKey || ctrlKey || metaKey || defaultPrevented)
      return;
    const active = getActiveElement(content);
    const isNowhere = !active || active === page.body || active === content;
    const tabbable = findTabbable(content);
    const [first, last] = [tabbable[0], tabbable.at(-1)];
    const edge = shiftKey ? first : last;
    if (!isNowhere && active !== edge) return;
    event.preventDefault();
    (shiftKey ? last : first)?.focus();
  };
  // Radix puts guards at both ends of the page, which Tab meets on its way in from the browser.
  const onFocusIn = ({ target }: FocusEvent) => {
    if ((target as HTMLElement).dataset?.["radixFocusGuard"] !== undefined) {
      findTabbable(content)[0]?.focus();
    }
  };
  // A button that goes with the focus on it, such as "Rejoin" when the next end has none.
  let hadFocus = false;
  const observer = new MutationObserver(() => {
    const active = getActiveElement(content);
    if (hadFocus && (!active || active === page.body)) content.focus();
  });
  const onFocus = () => (hadFocus = true);
  content.addEventListener("focusin", onFocus);
  observer.observe(content, { childList: true, subtree: true });
  page.addEventListener("keydown", onKeyDown, true);
  page.addEventListener("focusin", onFocusIn);
  return () => {
    observer.disconnect();
    content.removeEventListener("focusin", onFocus);
    page.removeEventListener("keydown", onKeyDown, true);
    page.removeEventListener("focusin", onFocusIn);
  };
}
