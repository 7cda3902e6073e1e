import { createElement, type ElementType, Fragment, type Key, type ReactNode } from "react";

// The build puts this in the place of "react/jsx-runtime", which strict ES modules cannot import from
// React 16 and 17: those list no such entry.

interface Props {
  readonly children?: ReactNode;
}

export { Fragment };

/** An element with one child or none. */
export function jsx(type: ElementType, props: Props, key?: Key) {
  return createElement(type, key === undefined ? props : { ...props, key });
}

/** An element with a fixed list of children, which need no keys. */
export function jsxs(type: ElementType, { children, ...props }: Props, key?: Key) {
  return createElement(type, { ...props, key } as Props, ...(children as readonly ReactNode[]));
}
