"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { partElement, type PartOptions } from "../partElement.js";
import { ActionButtons } from "./ActionButtons.js";
import { RetryNote } from "./RetryNote.js";

/** Props of `CallEnd.Actions`: those of a div, and `asChild`. */
export type CallEndActionsProps = ComponentPropsWithoutRef<"div"> & PartOptions;

/**
 * The row of buttons, best first, and why the retry waits; own children replace them. Without
 * children it is nothing as long as there is no button to show.
 */
export const Actions = forwardRef<HTMLDivElement, CallEndActionsProps>(
  function Actions(props, ref) {
    const end = useCallEndParts();
    if (!end?.description || (!props.children && end.actions.length === 0)) return null;
    return partElement(
      "div",
      { "data-part": "actions", ...props, ref },
      <>
        <ActionButtons />
        <RetryNote />
      </>,
    );
  },
);
