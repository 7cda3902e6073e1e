/** How many modal elements each document shows, and how it overflowed before. */
const locks = new WeakMap<Document, { count: number; overflow: string }>();

/**
 * Keeps the page of an element from scrolling until the result is called: by an attribute that
 * `styles.css` knows, or by style where that sheet is inside a shadow root and cannot reach the page.
 */
export function lockScroll(element: HTMLElement): () => void {
  const page = element.ownerDocument;
  const html = page.documentElement;
  const lock = locks.get(page) ?? { count: 0, overflow: html.style.overflow };
  lock.count += 1;
  locks.set(page, lock);
  html.setAttribute("data-call-end-modal", "");
  if (element.getRootNode() !== page) html.style.overflow = "hidden";
  return () => {
    lock.count -= 1;
    if (lock.count > 0) return;
    locks.delete(page);
    html.removeAttribute("data-call-end-modal");
    if (html.style.overflow !== lock.overflow) html.style.overflow = lock.overflow;
  };
}
