import { Children, isValidElement, type ReactElement, type ReactNode } from "react";
import { attempt } from "../reason/attempt.js";

type Element = ReactElement<{ children?: ReactNode }>;

/** The one element among children, be it one that a server component passed on; else `undefined`. */
export function onlyChild(children: ReactNode): Element | undefined {
  if (isValidElement(children)) return children as Element;
  // React 18 throws for a child that is still on its way.
  const [child, other] = attempt(() => Children.toArray(children)) ?? [];
  return other === undefined && isValidElement(child) ? (child as Element) : undefined;
}
