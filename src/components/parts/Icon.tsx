"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { icons } from "../icons.js";
import { partElement, type PartOptions } from "../partElement.js";

/** Props of `CallEnd.Icon`: those of an svg, and `asChild` for an icon of the app's own. */
export type CallEndIconProps = ComponentPropsWithoutRef<"svg"> & PartOptions;

/** The drawing for the outcome; decorative, the words say it all. Nothing before the end. */
export const Icon = forwardRef<SVGSVGElement, CallEndIconProps>(function Icon(props, ref) {
  const description = useCallEndParts()?.description;
  if (!description) return null;
  return partElement(
    "svg",
    {
      viewBox: "0 0 24 24",
      "aria-hidden": true,
      "data-part": "icon",
      "data-icon": description.icon,
      ...props,
      ref,
    },
    <path d={icons[description.icon]} />,
  );
});
