import { hidePage } from "./hidePage.js";
import { keepFocus } from "./keepFocus.js";
import { lockScroll } from "./lockScroll.js";
import { showOnTop } from "./showOnTop.js";

/**
 * Makes an element that is on the page the only thing to use there: above everything, Tab stays inside,
 * the page behind does not scroll and is hidden from screen readers. The result takes it all back.
 *
 * Radix's own modal mode does the same in ways that fail in real calling apps: it hides the page in the
 * moment in which the focus moves, so that Orca says the button only; it fights with focus traps of
 * other libraries without end; it makes the whole page deaf to the pointer, also where the dialog
 * cannot be seen; and it looks at the document's active element, which in a shadow root or an iframe
 * is another one.
 */
export function enterModal(content: HTMLElement): () => void {
  showOnTop(content);
  const leave = [lockScroll(content), keepFocus(content), hidePage(content)];
  return () => {
    for (const undo of leave.splice(0)) undo();
  };
}
