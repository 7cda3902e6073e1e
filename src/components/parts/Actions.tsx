"use client";

import type { ComponentPropsWithoutRef } from "react";
import { actionElements } from "../elements/actionElements.js";
import { noteElement } from "../elements/noteElement.js";
import { part } from "../part.js";
import { partElement, type PartOptions } from "../partElement.js";

/** Props of `CallEnd.Actions`: those of a div, and `asChild`. */
export type CallEndActionsProps = ComponentPropsWithoutRef<"div"> & PartOptions;

/**
 * The row of buttons, best first, and why the retry waits; own children replace them. Without
 * children it is nothing as long as there is no button to show.
 */
export const Actions = part<HTMLDivElement, CallEndActionsProps>("Actions", (end, props) =>
  props.children || end.actions.length > 0
    ? partElement(
        "div",
        { "data-part": "actions", ...props },
        <>
          {actionElements(end)}
          {noteElement(end)}
        </>,
      )
    : null,
);
