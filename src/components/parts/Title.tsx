"use client";

import type { ComponentPropsWithoutRef } from "react";
import { titleElement } from "../elements/titleElement.js";
import { part } from "../part.js";
import type { PartOptions } from "../partElement.js";

/** Props of `CallEnd.Title`: those of a paragraph, and `asChild`. */
export type CallEndTitleProps = ComponentPropsWithoutRef<"p"> & PartOptions;

/** What happened, in one line. Nothing before the call has ended. */
export const Title = part<HTMLParagraphElement, ComponentPropsWithoutRef<"p">>(
  "Title",
  titleElement,
);
