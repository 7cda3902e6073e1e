"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { partElement, type PartOptions } from "../partElement.js";

/** Props of `CallEnd.Title`: those of a paragraph, and `asChild`. */
export type CallEndTitleProps = ComponentPropsWithoutRef<"p"> & PartOptions;

/** What happened, in one line. Nothing before the call has ended. */
export const Title = forwardRef<HTMLParagraphElement, CallEndTitleProps>(
  function Title(props, ref) {
    const end = useCallEndParts();
    if (!end?.description) return null;
    return partElement(
      "p",
      { id: end.titleId, "data-part": "title", ...props, ref },
      end.description.title,
    );
  },
);
