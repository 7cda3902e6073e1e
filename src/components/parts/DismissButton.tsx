"use client";

import type { ComponentPropsWithoutRef } from "react";
import { dismissElement } from "../elements/dismissElement.js";
import { part } from "../part.js";

/** Calls `onDismiss`; there only if the app gave it. An icon with a name, unless given children. */
export const DismissButton = part<HTMLButtonElement, ComponentPropsWithoutRef<"button">>(
  "DismissButton",
  dismissElement,
);
