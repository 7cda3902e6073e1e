"use client";

import { forwardRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { partElement } from "../partElement.js";
import type { CallEndButtonProps } from "./ActionButton.js";

/** The dialog's own Close button; the best action itself where there is no other. */
export const CloseButton = forwardRef<HTMLButtonElement, CallEndButtonProps>(
  function CloseButton(props, ref) {
    const end = useCallEndParts();
    if (!end?.description) return null;
    return partElement(
      "button",
      {
        type: "button",
        "data-part": "close",
        "data-emphasis": end.actions.length === 0 ? "primary" : undefined,
        ...props,
        ref,
      },
      end.description.labels.close,
    );
  },
);
