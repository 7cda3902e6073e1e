import type { ForwardedRef, ReactElement, ReactNode, RefAttributes } from "react";
import type { Props } from "./mergeProps.js";
import { onlyChild } from "./onlyChild.js";
import { Slot } from "./Slot.js";

/** What every part takes besides its element's own props. */
export interface CallEndPartOptions {
  /** Gives the part's props to the one child instead of to an element of its own. */
  asChild?: boolean;
}

/** The element of a part, given the part's props. */
export type MakeElement<T, OwnProps> = (
  props: OwnProps & RefAttributes<T>,
) => ReactElement<Props> | null;

/**
 * What a part puts on the page: its element or, with `asChild`, the child it was given, with all
 * that the element would have but its role: the child has one of its own. A child without content
 * gets the element's, but a drawing only goes into an svg: any other icon has its own.
 */
export function renderPart<T, OwnProps extends { children?: ReactNode }>(
  { asChild, ...props }: OwnProps & CallEndPartOptions,
  ref: ForwardedRef<T>,
  makeElement: MakeElement<T, OwnProps>,
): ReactElement<Props> | null {
  const own = props as unknown as OwnProps;
  const child = asChild && onlyChild(own.children);
  if (!child) return makeElement({ ...own, ref });
  const { children } = child.props;
  const element = makeElement({ ...own, children });
  if (!element) return null;
  const { role: _, ...given } = element.props;
  const isDrawnItself = element.type === "svg" && child.type !== "svg";
  return (
    <Slot
      child={child}
      own={isDrawnItself ? { ...given, children } : given}
      ownRef={ref as ForwardedRef<unknown>}
    />
  );
}

/** The id that the element of a part, or the child in its place, has. */
export function getPartId(element: ReactElement<Props> | null): string | undefined {
  const { child, own, id } = (element?.props ?? {}) as {
    child?: ReactElement<Props>;
    own?: Props;
    id?: string;
  };
  return child ? ((child.props["id"] ?? own?.["id"]) as string | undefined) : id;
}
