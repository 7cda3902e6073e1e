import type { ElementType, ForwardedRef, ReactNode } from "react";
import { onlyChild } from "./onlyChild.js";
import { Slot } from "./Slot.js";

/** What every part takes besides its element's own props. */
export interface PartOptions {
  /** Gives the part's props to the one child instead of to an element of its own. */
  asChild?: boolean;
}

/** The props that a part gives its element. */
type ElementProps<T> = PartOptions & {
  children?: ReactNode;
  ref: ForwardedRef<T>;
  [name: string]: unknown;
};

/**
 * The one element of a part: its own tag, or with `asChild` the child it was given. A child without
 * content of its own gets the part's.
 */
export function partElement<T>(
  Tag: ElementType,
  { asChild, children, ref, ...own }: ElementProps<T>,
  content?: ReactNode,
): ReactNode {
  const child = asChild && onlyChild(children);
  return child ? (
    <Slot child={child} content={content} own={own} ownRef={ref as ForwardedRef<unknown>} />
  ) : (
    <Tag {...own} ref={ref}>
      {children ?? content}
    </Tag>
  );
}
