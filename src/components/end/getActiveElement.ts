/** What has the focus in the tree that an element is in: its shadow root, its iframe, or the page. */
export function getActiveElement(element: Node): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}
