"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { partElement, type PartOptions } from "../partElement.js";

/** Props of `CallEnd.Description`: those of a paragraph, and `asChild`. */
export type CallEndDescriptionProps = ComponentPropsWithoutRef<"p"> & PartOptions;

/** The rest of what happened and what to do. Nothing before the call has ended. */
export const Description = forwardRef<HTMLParagraphElement, CallEndDescriptionProps>(
  function Description(props, ref) {
    const end = useCallEndParts();
    if (!end?.description) return null;
    return partElement(
      "p",
      { id: end.descriptionId, "data-part": "description", ...props, ref },
      end.description.description,
    );
  },
);
