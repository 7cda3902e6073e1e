"use client";

import { type RefObject, useEffect, useRef } from "react";

/**
 * Remembers where the focus is while the dialog is closed, and gives two functions: one that notes
 * the last place when the dialog takes the focus, one that gives the focus back.
 *
 * The element itself is often gone by then (the hang-up button of a call that ended): its nearest
 * ancestor that can have the focus gets it, else the container, else the nearest ancestor that is
 * still there. `insideRef` is an element in the dialog.
 */
export function useReturnFocus(
  isOpen: boolean,
  container: Element | DocumentFragment | null | undefined,
  insideRef: RefObject<Element | null>,
) {
  const path = useRef<Element[]>([]);

  useEffect(() => {
    if (isOpen) return undefined;
    const remember = () => rememberFocus(path, insideRef.current?.parentElement);
    remember();
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [isOpen, insideRef]);

  return {
    noteFocus: () => rememberFocus(path, insideRef.current?.parentElement),
    returnFocus: () => {
      const found = path.current.find((element) => tryFocus(element));
      if (found) return;
      const place = container ?? path.current.find((element) => element.isConnected);
      if (place instanceof HTMLElement) forceFocus(place);
    },
  };
}

/** Keeps the focused element and its ancestors, unless it is nothing or in the dialog itself. */
function rememberFocus(path: { current: Element[] }, dialog: Element | null | undefined): void {
  const active = document.activeElement;
  if (!active || active === document.body || dialog?.contains(active)) return;
  path.current = [];
  for (let element: Element | null = active; element && element !== document.body;) {
    path.current.push(element);
    element = element.parentElement;
  }
}

function tryFocus(element: Element): boolean {
  if (element instanceof HTMLElement && element.isConnected) {
    element.focus({ preventScroll: true });
  }
  return document.activeElement === element;
}

/** Gives the focus to an element that usually cannot have it, and takes the ability back after. */
function forceFocus(element: HTMLElement): void {
  if (tryFocus(element)) return;
  element.tabIndex = -1;
  element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  tryFocus(element);
}
