"use client";

import { cloneElement, type ReactElement, type ReactNode, type Ref, version } from "react";
import { mergeProps, type Props } from "./mergeProps.js";
import { useComposedRefs } from "./useComposedRefs.js";

/** Before React 19 a `ref` was no prop, and reading it as one is an error there. */
const isRefProp = Number.parseInt(version) >= 19;

interface SlotProps {
  /** The app's own element. */
  child: ReactElement<Props & { children?: ReactNode; ref?: Ref<unknown> }>;
  /** What the part's own element would have, without the `ref`. */
  own: Props;
  ownRef: Ref<unknown> | undefined;
}

/** The app's own element with the props and the ref of a part beside those it has. */
export function Slot({ child, own, ownRef }: SlotProps): ReactNode {
  const childRef = isRefProp ? child.props.ref : (child as unknown as { ref?: Ref<unknown> }).ref;
  const ref = useComposedRefs(ownRef, childRef);
  const props = mergeProps(own, child.props);
  // In React 18 not every component takes one; without ours the child keeps what it has.
  return cloneElement(child, ownRef ? { ...props, ref } : props);
}
