import type { ComponentPropsWithRef } from "react";
import type { EndedParts } from "../CallEndParts.js";

/** The rest of what happened and what to do. */
export function descriptionElement(end: EndedParts, props?: ComponentPropsWithRef<"p">) {
  return (
    <p id={end.descriptionId} data-part="description" {...props}>
      {props?.children ?? end.description.description}
    </p>
  );
}
