/** The words in an element that start on one line and end on the next; long ids and codes do not count. */
export function brokenWords(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement!.closest("code, textarea, style, [role=status]")) continue;
    for (const found of text.data.matchAll(/\p{L}[\p{L}\p{M}’']*/gu)) {
      const range = document.createRange();
      range.setStart(text, found.index);
      range.setEnd(text, found.index + found[0].length);
      // WebKit counts the end of the line before, where nothing of it is.
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const lines = new Set(boxes.map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(found[0]);
    }
  }
  return broken;
}
