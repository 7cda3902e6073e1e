"use client";

import type { ComponentPropsWithoutRef } from "react";
import { descriptionElement } from "../elements/descriptionElement.js";
import { part } from "../part.js";
import type { PartOptions } from "../partElement.js";

/** Props of `CallEnd.Description`: those of a paragraph, and `asChild`. */
export type CallEndDescriptionProps = ComponentPropsWithoutRef<"p"> & PartOptions;

/** The rest of what happened and what to do. Nothing before the call has ended. */
export const Description = part<HTMLParagraphElement, ComponentPropsWithoutRef<"p">>(
  "Description",
  descriptionElement,
);
