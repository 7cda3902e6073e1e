import type { ReactNode } from "react";
import type { EndedParts } from "../CallEndParts.js";
import { partElement, type PartProps } from "../partElement.js";

/** What happened, in one line. */
export function titleElement(end: EndedParts, props?: PartProps): ReactNode {
  return partElement(
    "p",
    { id: end.titleId, "data-part": "title", ...props },
    end.description.title,
  );
}
