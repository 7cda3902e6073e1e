import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { attempt } from "../../reason/attempt.js";

type Element = ReactElement<{ children?: ReactNode }>;

/**
 * The one element among children, be it in a fragment or one that a server component passed on; else
 * `undefined`.
 */
export function onlyChild(children: ReactNode): Element | undefined {
  const child = isValidElement(children) ? children : oneOf(children);
  if (!isValidElement<Element["props"]>(child)) return undefined;
  return child.type === Fragment ? onlyChild(child.props.children) : child;
}

function oneOf(children: ReactNode): ReactNode {
  // React 18 throws for a child that is still on its way.
  const [child, other] = attempt(() => Children.toArray(children)) ?? [];
  return other === undefined ? child : undefined;
}
