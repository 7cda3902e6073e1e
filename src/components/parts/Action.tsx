"use client";

import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { CallEndedState } from "../end/CallEndState.js";
import { createPart } from "./createPart.js";

/** The element of the app's own action. */
function ownActionElement(_end: CallEndedState, props: ComponentPropsWithRef<"button">) {
  return <button type="button" data-call-end-part="action" {...props} />;
}

/**
 * A step of the app's own, such as "Back to appointments", that looks like ours: for the `action` of
 * banner, dialog and page. With `asChild` it is a link.
 */
export const Action = /* @__PURE__ */ createPart<
  HTMLButtonElement,
  ComponentPropsWithoutRef<"button">
>("Action", ownActionElement);
