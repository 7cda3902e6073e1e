"use client";

import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { CallEndedState } from "../end/CallEndState.js";
import { composeEventHandlers } from "./composeEventHandlers.js";
import { createPart } from "./createPart.js";
import { icons } from "./icons.js";

/** The element of Dismiss; nothing unless the app gave `onDismiss`. */
export function dismissElement(
  { description, dismiss }: CallEndedState,
  { onClick, ...props }: ComponentPropsWithRef<"button"> = {},
) {
  if (!dismiss) return null;
  return (
    <button
      type="button"
      data-call-end-part="dismiss"
      aria-label={props.children == null ? description.labels.dismiss : undefined}
      onClick={composeEventHandlers(onClick, dismiss)}
      {...props}
    >
      {props.children ?? (
        <svg viewBox="0 0 24 24" aria-hidden data-icon="cross">
          <path d={icons.cross} />
        </svg>
      )}
    </button>
  );
}

/** Calls `onDismiss`; there only if the app gave it. A cross with a name, unless given children. */
export const DismissButton = /* @__PURE__ */ createPart<
  HTMLButtonElement,
  ComponentPropsWithoutRef<"button">
>("DismissButton", dismissElement);
