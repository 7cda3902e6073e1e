import { createElement, type ElementType, type ReactNode, type Ref } from "react";
import { onlyChild } from "./onlyChild.js";
import { Slot } from "./Slot.js";

/** What every part takes besides its element's own props. */
export interface PartOptions {
  /** Gives the part's props to the one child instead of to an element of its own. */
  asChild?: boolean;
}

/** What the element of any part takes. */
export type PartProps = PartOptions & { children?: ReactNode };

/**
 * The one element of a part: its own tag, or with `asChild` the child it was given. A child without
 * content of its own gets the part's.
 */
export function partElement(
  tag: ElementType,
  { asChild, children, ...props }: PartProps & Record<string, unknown>,
  content?: ReactNode,
): ReactNode {
  const child = asChild && onlyChild(children);
  if (!child) return createElement(tag, props, children ?? content);
  const { ref, ...own } = props;
  return <Slot child={child} content={content} own={own} ownRef={ref as Ref<unknown>} />;
}
