"use client";

import type { ComponentPropsWithoutRef } from "react";
import { actionElements } from "../elements/actionElements.js";
import { noteElement } from "../elements/noteElement.js";
import { part } from "../part.js";
import type { PartOptions } from "../partElement.js";

/** Props of `CallEnd.Actions`: those of a div, and `asChild`. */
export type CallEndActionsProps = ComponentPropsWithoutRef<"div"> & PartOptions;

/**
 * The row of buttons, best first, and why the retry waits; own children replace them. Without
 * children it is nothing as long as there is no button to show.
 */
export const Actions = part<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  "Actions",
  (end, props) =>
    props.children || end.actions.length > 0 ? (
      <div data-part="actions" {...props}>
        {props.children ?? (
          <>
            {actionElements(end)}
            {noteElement(end)}
          </>
        )}
      </div>
    ) : null,
);
