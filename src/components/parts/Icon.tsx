"use client";

import type { ComponentPropsWithoutRef } from "react";
import { iconElement } from "../elements/iconElement.js";
import { part } from "../part.js";
import type { PartOptions } from "../partElement.js";

/** Props of `CallEnd.Icon`: those of an svg, and `asChild` for an icon of the app's own. */
export type CallEndIconProps = ComponentPropsWithoutRef<"svg"> & PartOptions;

/** The drawing for the outcome; decorative, the words say it all. Nothing before the end. */
export const Icon = part<SVGSVGElement, ComponentPropsWithoutRef<"svg">>("Icon", iconElement);
