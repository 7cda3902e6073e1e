"use client";

import { type RefObject, useRef } from "react";
import { forceFocus, tryFocus } from "../end/forceFocus.js";
import { getActiveElement } from "../end/getActiveElement.js";
import { useEarlyEffect } from "../provider/useEarlyEffect.js";

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
  container: Element | null | undefined,
  insideRef: RefObject<Element | null>,
) {
  const path = useRef<Element[]>([]);
  const noteFocus = () => rememberFocus(path, container, insideRef.current?.parentElement);

  useEarlyEffect(() => {
    if (isOpen) return undefined;
    noteFocus();
    const pages = new Set([document, container?.ownerDocument ?? document]);
    for (const page of pages) page.addEventListener("focusin", noteFocus);
    return () => {
      for (const page of pages) page.removeEventListener("focusin", noteFocus);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `noteFocus` does the same in every render
  }, [isOpen, insideRef, container]);

  return {
    noteFocus,
    returnFocus: () => {
      if (path.current.some(tryFocus)) return;
      const place = container ?? path.current.find((element) => element.isConnected);
      if (place) forceFocus(place as HTMLElement);
    },
  };
}

/** Keeps the focused element and its ancestors, unless it is nothing or in the dialog itself. */
function rememberFocus(
  path: { current: Element[] },
  container: Element | null | undefined,
  dialog: Element | null | undefined,
): void {
  const active = container && findActive(getActiveElement(container));
  const element = active ?? findActive(document.activeElement);
  if (!element || dialog?.contains(element)) return;
  path.current = [];
  for (let at: Element | null = element; at && at.localName !== "body"; at = parentOf(at)) {
    path.current.push(at);
  }
}

/** What really has the focus, in whatever shadow root; `undefined` if that is the page as a whole. */
function findActive(element: Element | null): Element | undefined {
  let active = element;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active && !/^(body|html)$/.test(active.localName) ? active : undefined;
}

function parentOf(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
