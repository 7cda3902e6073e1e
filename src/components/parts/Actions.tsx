"use client";

import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { CallEndPartOptions } from "../as-child/renderPart.js";
import type { CallEndedState } from "../end/CallEndState.js";
import { actionElements } from "./actionElement.js";
import { createPart } from "./createPart.js";
import { noteElement } from "./RetryNote.js";

/** Props of `CallEnd.Actions`: those of a div, and `asChild`. */
export type ActionsProps = ComponentPropsWithoutRef<"div"> & CallEndPartOptions;

/** The element of the row; nothing while there is no button to show and no child either. */
function actionsElement(end: CallEndedState, props: ComponentPropsWithRef<"div">) {
  return props.children || end.actions.length > 0 ? (
    <div data-call-end-part="actions" {...props}>
      {props.children ?? (
        <>
          {actionElements(end)}
          {noteElement(end)}
        </>
      )}
    </div>
  ) : null;
}

/**
 * The row of buttons, best first, and why the retry waits; own children replace them. Without
 * children it is nothing as long as there is no button to show.
 */
export const Actions = /* @__PURE__ */ createPart<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  "Actions",
  actionsElement,
);
