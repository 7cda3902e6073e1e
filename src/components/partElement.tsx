import { Slot, type SlotProps } from "@radix-ui/react-slot";
import { cloneElement, type ElementType, isValidElement, type ReactNode } from "react";

/** What every part takes besides its element's own props. */
export interface PartOptions {
  /** Gives the part's props to the one child instead of to an element of its own. */
  asChild?: boolean;
}

/** The props that a part gives its element, `ref` among them. */
type ElementProps = PartOptions & { children?: ReactNode; [name: string]: unknown };

/**
 * The one element of a part: its own tag, or with `asChild` the child it was given. A child without
 * content of its own gets the part's.
 */
export function partElement(
  Tag: ElementType,
  { asChild, children, ...props }: ElementProps,
  content?: ReactNode,
): ReactNode {
  if (asChild && isValidElement<{ children?: ReactNode }>(children)) {
    const isEmpty = children.props.children == null;
    return (
      <Slot {...(props as SlotProps)}>
        {isEmpty ? cloneElement(children, undefined, content) : children}
      </Slot>
    );
  }
  return <Tag {...props}>{children ?? content}</Tag>;
}
