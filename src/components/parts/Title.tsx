"use client";

import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { CallEndPartOptions } from "../as-child/renderPart.js";
import type { CallEndedState } from "../end/CallEndState.js";
import { createPart } from "./createPart.js";

/** Props of `CallEnd.Title`: those of a paragraph, and `asChild`. */
export type TitleProps = ComponentPropsWithoutRef<"p"> & CallEndPartOptions;

/** The element of the title. */
export function titleElement(end: CallEndedState, props?: ComponentPropsWithRef<"p">) {
  return (
    <p id={end.titleId} data-call-end-part="title" {...props}>
      {props?.children ?? end.description.title}
    </p>
  );
}

/** What happened, in one line. Nothing before the call has ended. */
export const Title = /* @__PURE__ */ createPart<
  HTMLParagraphElement,
  ComponentPropsWithoutRef<"p">
>("Title", titleElement, "title");
