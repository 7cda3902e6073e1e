/**
 * Milliseconds after the focus has moved in. Orca names a dialog by way of where the focus was before,
 * which must still be in the accessibility tree: 32 are enough in Firefox and Chromium.
 */
const hideAfter = 300;

/** The modal elements that are open, the one on top last. */
const open: Element[] = [];

/** What is hidden because of it. */
const hidden: Element[] = [];

/**
 * Hides all but an element from screen readers, a moment later and until the result is called. Live
 * regions of the page go on speaking. Of several such elements the last one is left.
 */
export function hidePage(content: Element): () => void {
  open.push(content);
  const timer = setTimeout(hideAllButTop, hideAfter);
  return () => {
    clearTimeout(timer);
    open.splice(open.indexOf(content), 1);
    hideAllButTop();
  };
}

function hideAllButTop(): void {
  for (const element of hidden.splice(0)) element.removeAttribute("aria-hidden");
  const top = open.at(-1);
  if (!top) return;
  const page = top.ownerDocument;
  const root = top.getRootNode() as Document | ShadowRoot;
  const kept: Element[] = [top, ...page.querySelectorAll("[aria-live]")];
  if ("host" in root) {
    kept.push(root.host);
    hideIn(root, kept);
  }
  hideIn(page.body, kept);
}

function hideIn(parent: ParentNode, kept: readonly Element[]): void {
  for (const child of parent.children) {
    if (kept.includes(child) || /^(script|style)$/.test(child.localName)) continue;
    if (kept.some((element) => child.contains(element))) hideIn(child, kept);
    else if (!child.hasAttribute("aria-hidden")) {
      child.setAttribute("aria-hidden", "true");
      hidden.push(child);
    }
  }
}
