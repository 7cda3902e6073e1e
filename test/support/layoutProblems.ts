const tolerance = 1;

/** A word on the page, a button or an icon, and where it is. */
interface Piece {
  readonly name: string;
  readonly element: Element;
  readonly boxes: readonly DOMRect[];
}

/**
 * What is wrong with how a component lies on the page, in words; nothing if all of it can be read
 * and pressed: no sideways scrolling, no text that is cut off, nothing that covers something else.
 */
export function layoutProblems(component: Element): string[] {
  const pieces = piecesOf(component);
  return [
    ...[document.documentElement, component, ...component.querySelectorAll("[data-call-end-part]")]
      .filter((element) => element.scrollWidth > element.clientWidth + tolerance)
      .filter((element) => element.clientWidth > 0)
      .map((element) => `${nameOf(element)} is wider inside than outside`),
    ...pieces.flatMap((piece) => outside(piece, component)),
    ...pieces.flatMap((piece, index) =>
      pieces.slice(index + 1).flatMap((other) => covering(piece, other)),
    ),
  ];
}

function piecesOf(component: Element): Piece[] {
  const drawings = [...component.querySelectorAll("button, a, svg, textarea")].filter(isShown);
  return [
    ...drawings.map((element) => ({
      name: nameOf(element),
      element,
      boxes: [element.getBoundingClientRect()],
    })),
    ...textsIn(component).map((text) => ({
      name: `"${text.data.slice(0, 30)}"`,
      element: text.parentElement!,
      boxes: boxesOf(text),
    })),
  ];
}

function textsIn(component: Element): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(component, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    ({ data, parentElement }) =>
      data.trim() && isShown(parentElement!) && !parentElement!.closest("[role=status]"),
  );
}

/** Its lines; what a font reserves above and below a line has no ink in it, or that of rare marks. */
function boxesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  const lineHeight = Number.parseFloat(getComputedStyle(text.parentElement!).lineHeight);
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => {
      const outside = Math.max(0, height - lineHeight) / 2 || 0;
      return new DOMRect(x, y + outside, width, height - 2 * outside);
    });
}

/** Every element around it cuts it off or, up to the component, lets it stick out. */
function outside({ name, element, boxes }: Piece, component: Element): string[] {
  const problems: string[] = [];
  for (let around: Element | null = element; around; around = around.parentElement) {
    const style = getComputedStyle(around);
    if (style.display === "contents") continue;
    const outer = around.getBoundingClientRect();
    const scrolls = style.overflowY === "auto" || style.overflowY === "scroll";
    const isInline = style.display === "inline";
    const sticksOut = boxes.some(
      (box) =>
        box.left < outer.left - tolerance ||
        box.right > outer.right + tolerance ||
        // Lines are taller than their inline element; what scrolls can be reached.
        (!scrolls &&
          !isInline &&
          (box.top < outer.top - tolerance || box.bottom > outer.bottom + tolerance)),
    );
    if (sticksOut) problems.push(`${name} sticks out of ${nameOf(around)}`);
    if (around === component) break;
  }
  return problems;
}

function covering(one: Piece, other: Piece): string[] {
  if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
  const areApart = one.boxes.every((a) =>
    other.boxes.every(
      (b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) <= tolerance ||
        // Lines that stand close share a pixel or two without any ink in it.
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) <= 2 * tolerance,
    ),
  );
  return areApart ? [] : [`${one.name} and ${other.name} cover each other`];
}

function isShown(element: Element): boolean {
  return element.checkVisibility();
}

function nameOf(element: Element): string {
  const part = element.getAttribute("data-call-end-part") ?? element.getAttribute("data-call-end");
  return part ?? element.tagName.toLowerCase();
}
