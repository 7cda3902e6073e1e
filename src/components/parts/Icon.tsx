"use client";

import type { ComponentPropsWithoutRef, ComponentPropsWithRef } from "react";
import type { CallEndPartOptions } from "../as-child/renderPart.js";
import type { CallEndedState } from "../end/CallEndState.js";
import { createPart } from "./createPart.js";
import { icons } from "./icons.js";

/** Props of `CallEnd.Icon`: those of an svg, and `asChild` for an icon of the app's own. */
export type IconProps = ComponentPropsWithoutRef<"svg"> & CallEndPartOptions;

/** The element of the drawing. */
export function iconElement({ description }: CallEndedState, props?: ComponentPropsWithRef<"svg">) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden
      data-call-end-part="icon"
      data-icon={description.icon}
      {...props}
    >
      {props?.children ?? <path d={icons[description.icon]} />}
    </svg>
  );
}

/** The drawing for the outcome; decorative, the words say it all. Nothing before the end. */
export const Icon = /* @__PURE__ */ createPart<SVGSVGElement, ComponentPropsWithoutRef<"svg">>(
  "Icon",
  iconElement,
);
