import type { ComponentPropsWithRef } from "react";
import type { EndedParts } from "../CallEndParts.js";
import { icons } from "../icons.js";

/** The drawing for the outcome; decorative, the words say it all. */
export function iconElement({ description }: EndedParts, props?: ComponentPropsWithRef<"svg">) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden data-part="icon" data-icon={description.icon} {...props}>
      {props?.children ?? <path d={icons[description.icon]} />}
    </svg>
  );
}
