import { act } from "@testing-library/react";
import { userEvent } from "vitest/browser";

/** The browser's own mouse and keyboard, and React done with what they caused. */
export const realUser = {
  click: (element: Element) => act(() => userEvent.click(element)),
  doubleClick: (element: Element) => act(() => userEvent.dblClick(element, { delay: 50 })),
  hover: (element: Element) => act(() => userEvent.hover(element)),
  /** Presses keys, e.g. `{Escape}` or `{Shift>}{Tab}{/Shift}`. */
  keyboard: (keys: string) => act(() => userEvent.keyboard(keys)),
};
