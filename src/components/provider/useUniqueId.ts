"use client";

import * as React from "react";
import { copyNumber } from "./shared.js";

/** React's own, which 16 and 17 lack. The name is put together, or bundlers warn that it is not there. */
const useReactId = (React as unknown as Record<string, (() => string) | undefined>)[
  ["use", "Id"].join("")
];

let count = 0;

/**
 * Another copy of React on the page counts from the start, too. A server may have loaded any number of
 * copies, and its ids have to be those of the browser's first.
 */
const suffix = copyNumber > 1 && typeof window !== "undefined" ? `${copyNumber}-` : "";

/** An id for an element, that no other has: on a server the same as in the browser from React 18 on. */
export function useUniqueId(): string {
  const [own] = React.useState(() => (useReactId ? "" : `call-end-${(count += 1)}-`));
  // Always or never: it does not change while a page lives.
  // oxlint-disable-next-line react/rules-of-hooks
  return `${useReactId ? useReactId() : own}${suffix}`;
}
