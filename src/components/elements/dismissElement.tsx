import type { ReactNode } from "react";
import type { EndedParts } from "../CallEndParts.js";
import { chain } from "../chain.js";
import { icons } from "../icons.js";
import { onlyChild } from "../onlyChild.js";
import { partElement } from "../partElement.js";
import type { CallEndButtonProps } from "./actionElement.js";

/** The button that calls `onDismiss`, if the app gave it: a cross with a name, unless given children. */
export function dismissElement(
  { description, handlers }: EndedParts,
  { onClick, ...props }: CallEndButtonProps = {},
): ReactNode {
  const { onDismiss } = handlers;
  if (!onDismiss) return null;
  // With `asChild` its own content is inside the child.
  const content = props.asChild ? onlyChild(props.children)?.props.children : props.children;
  return partElement(
    "button",
    {
      type: "button",
      "data-part": "dismiss",
      "aria-label": content == null ? description.labels.dismiss : undefined,
      onClick: chain(onClick, onDismiss),
      ...props,
    },
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons.cross} />
    </svg>,
  );
}
