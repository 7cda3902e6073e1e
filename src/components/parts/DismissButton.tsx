"use client";

import { forwardRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { chain } from "../chain.js";
import { icons } from "../icons.js";
import { onlyChild } from "../onlyChild.js";
import { partElement } from "../partElement.js";
import type { CallEndButtonProps } from "./ActionButton.js";

/** Calls `onDismiss`; there only if the app gave it. An icon with a name, unless given children. */
export const DismissButton = forwardRef<HTMLButtonElement, CallEndButtonProps>(
  function DismissButton({ onClick, ...props }, ref) {
    const end = useCallEndParts();
    const onDismiss = end?.handlers.onDismiss;
    if (!end?.description || !onDismiss) return null;
    // With `asChild` its own content is inside the child.
    const content = props.asChild ? onlyChild(props.children)?.props.children : props.children;
    return partElement(
      "button",
      {
        type: "button",
        "data-part": "dismiss",
        "aria-label": content == null ? end.description.labels.dismiss : undefined,
        onClick: chain(onClick, onDismiss),
        ...props,
        ref,
      },
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={icons.cross} />
      </svg>,
    );
  },
);
