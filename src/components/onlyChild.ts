import { Children, isValidElement, type ReactElement, type ReactNode } from "react";

/** The one element among children, be it one that a server component passed on; else `undefined`. */
export function onlyChild(children: ReactNode): ReactElement<{ children?: ReactNode }> | undefined {
  const [child, other] = Children.toArray(children);
  return other === undefined && isValidElement<{ children?: ReactNode }>(child) ? child : undefined;
}
