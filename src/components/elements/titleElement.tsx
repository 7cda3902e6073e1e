import type { ComponentPropsWithRef } from "react";
import type { EndedParts } from "../CallEndParts.js";

/** What happened, in one line. */
export function titleElement(end: EndedParts, props?: ComponentPropsWithRef<"p">) {
  return (
    <p id={end.titleId} data-part="title" {...props}>
      {props?.children ?? end.description.title}
    </p>
  );
}
