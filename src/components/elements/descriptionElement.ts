import type { ReactNode } from "react";
import type { EndedParts } from "../CallEndParts.js";
import { partElement, type PartProps } from "../partElement.js";

/** The rest of what happened and what to do. */
export function descriptionElement(end: EndedParts, props?: PartProps): ReactNode {
  return partElement(
    "p",
    { id: end.descriptionId, "data-part": "description", ...props },
    end.description.description,
  );
}
