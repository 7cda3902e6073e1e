import { backgroundsOf, type Pair } from "../support/contrast.js";

const transparent = "rgba(0, 0, 0, 0)";
const found = (selector: string) => [...document.querySelectorAll(`[data-call-end] ${selector}`)];
const nameOf = (element: Element) => {
  const { callEndPart: part, callEnd } = (element as HTMLElement).dataset;
  return `${part ?? callEnd} “${element.textContent.slice(0, 20)}”`;
};
const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== "");
const isSeen = (element: Element) =>
  element.checkVisibility() && !element.closest('[data-call-end="announcer"]');
// WCAG asks nothing of what cannot be used.
const isUsable = (element: Element) => element.ariaDisabled !== "true";

/** Every text that can be seen, what is in fields included. */
export function texts(selector = "*"): Pair[] {
  return found(selector)
    .filter((element) => hasText(element) || element instanceof HTMLTextAreaElement)
    .filter((element) => isSeen(element) && isUsable(element))
    .map((element) => ({
      name: nameOf(element),
      color: getComputedStyle(element).color,
      backgrounds: backgroundsOf(element),
    }));
}

/** The strokes of every icon on their discs. */
export function icons(): Pair[] {
  return found("svg").map((svg) => ({
    name: `icon of ${nameOf(svg.parentElement!)}`,
    color: getComputedStyle(svg).stroke,
    backgrounds: backgroundsOf(svg),
  }));
}

/** The borders that show where buttons and fields are. What looks like a link has none. */
export function borders(): Pair[] {
  return found(":is(button, textarea)")
    .filter((control) => isSeen(control) && isUsable(control))
    .map((control) => {
      const { borderStyle, borderColor } = getComputedStyle(control);
      return {
        name: `border of ${nameOf(control)}`,
        color: borderStyle === "none" ? transparent : borderColor,
        backgrounds: backgroundsOf(control.parentElement),
      };
    })
    .filter(({ color }) => color !== transparent);
}

/** The fills of the primary buttons; where a theme gives them a border, that shows where they are. */
export function fills(): Pair[] {
  return found('[data-emphasis="primary"]')
    .filter((button) => isUsable(button) && getComputedStyle(button).borderColor === transparent)
    .map((button) => ({
      name: `fill of ${nameOf(button)}`,
      color: getComputedStyle(button).backgroundColor,
      backgrounds: backgroundsOf(button.parentElement),
    }));
}

/** The ring around what has the focus, outside of it. */
export function focusRing(): Pair {
  const element = document.activeElement!;
  const { outlineColor, outlineStyle } = getComputedStyle(element);
  return {
    name: `focus on ${nameOf(element)}`,
    color: outlineStyle === "none" ? transparent : outlineColor,
    backgrounds: backgroundsOf(element.parentElement),
  };
}
