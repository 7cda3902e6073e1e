"use client";

import type { ComponentPropsWithoutRef } from "react";
import type { CallEndActionKind } from "../../outcome/CallEndActionKind.js";
import type { CallEndPartOptions } from "../as-child/renderPart.js";
import { actionElement } from "./actionElement.js";
import { createPart } from "./createPart.js";

/** Props of the buttons among the parts: those of a button, and `asChild`. */
export type ButtonProps = ComponentPropsWithoutRef<"button"> & CallEndPartOptions;

/** The component of the button of one kind of action. */
export function createActionButton(name: string, kind: CallEndActionKind) {
  return createPart<HTMLButtonElement, ComponentPropsWithoutRef<"button">>(name, (end, props) =>
    actionElement(kind, end, props),
  );
}
