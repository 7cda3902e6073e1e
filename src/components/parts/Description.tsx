"use client";

import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { CallEndPartOptions } from "../as-child/renderPart.js";
import type { CallEndedState } from "../end/CallEndState.js";
import { createPart } from "./createPart.js";

/** Props of `CallEnd.Description`: those of a paragraph, and `asChild`. */
export type DescriptionProps = ComponentPropsWithoutRef<"p"> & CallEndPartOptions;

/** The element of the description. */
export function descriptionElement(end: CallEndedState, props?: ComponentPropsWithRef<"p">) {
  return (
    <p id={end.descriptionId} data-call-end-part="description" {...props}>
      {props?.children ?? end.description.description}
    </p>
  );
}

/** The rest of what happened and what to do. Nothing before the call has ended. */
export const Description = /* @__PURE__ */ createPart<
  HTMLParagraphElement,
  ComponentPropsWithoutRef<"p">
>("Description", descriptionElement, "description");
