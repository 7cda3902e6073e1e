"use client";

import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { CallEndPartOptions } from "../as-child/renderPart.js";
import type { CallEndedState } from "../end/CallEndState.js";
import { createPart } from "./createPart.js";

/** Props of `CallEnd.RetryNote`: those of a span, and `asChild`. */
export type RetryNoteProps = ComponentPropsWithoutRef<"span"> & CallEndPartOptions;

/** The element of the note: empty while there is nothing to say, so that a layout keeps its place. */
export function noteElement(
  { actions, noteText }: CallEndedState,
  props?: ComponentPropsWithRef<"span">,
) {
  return actions.some(({ kind }) => kind === "retry") ? (
    // Made anew once it has words: Safari's `:has()` sees new elements, not new text.
    <span key={noteText && "said"} data-call-end-part="note" {...props}>
      {props?.children ?? noteText}
    </span>
  ) : null;
}

/**
 * Says why the retry button waits, that the network is back, that the last try failed, or how long to
 * wait for the next. Empty otherwise, and nothing where there is no retry. For a `CallEnd.RetryButton` in a
 * layout of your own: `CallEnd.Actions` without children has one.
 */
export const RetryNote = /* @__PURE__ */ createPart<
  HTMLSpanElement,
  ComponentPropsWithoutRef<"span">
>("RetryNote", noteElement);
