"use client";

import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { CallEndPartOptions } from "../as-child/renderPart.js";
import type { CallEndedState } from "../end/CallEndState.js";
import { createPart } from "./createPart.js";

/** Props of `CallEnd.RetryNote`: those of a span, and `asChild`. */
export type RetryNoteProps = ComponentPropsWithoutRef<"span"> & CallEndPartOptions;

/** The element of the note: empty while there is nothing to say, so that a layout keeps its place. */
export function noteElement(
  { actions, description, note }: CallEndedState,
  props?: ComponentPropsWithRef<"span">,
) {
  return actions.some(({ kind }) => kind === "retry") ? (
    <span data-call-end-part="note" {...props}>
      {props?.children ?? (note && description.labels[note])}
    </span>
  ) : null;
}

/**
 * Says why the retry button waits: no network, or a retry that is under way; or that the last retry
 * failed. Empty otherwise, and nothing where there is no retry. For a `CallEnd.RetryButton` in a
 * layout of your own: `CallEnd.Actions` without children has one.
 */
export const RetryNote = /* @__PURE__ */ createPart<
  HTMLSpanElement,
  ComponentPropsWithoutRef<"span">
>("RetryNote", noteElement);
