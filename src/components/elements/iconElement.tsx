import type { ReactNode } from "react";
import type { EndedParts } from "../CallEndParts.js";
import { icons } from "../icons.js";
import { partElement, type PartProps } from "../partElement.js";

/** The drawing for the outcome; decorative, the words say it all. */
export function iconElement({ description }: EndedParts, props?: PartProps): ReactNode {
  return partElement(
    "svg",
    {
      viewBox: "0 0 24 24",
      "aria-hidden": true,
      "data-part": "icon",
      "data-icon": description.icon,
      ...props,
    },
    <path d={icons[description.icon]} />,
  );
}
