"use client";

import type { CallEndButtonProps } from "../elements/actionElement.js";
import { dismissElement } from "../elements/dismissElement.js";
import { part } from "../part.js";

/** Calls `onDismiss`; there only if the app gave it. An icon with a name, unless given children. */
export const DismissButton = part<HTMLButtonElement, CallEndButtonProps>(
  "DismissButton",
  dismissElement,
);
