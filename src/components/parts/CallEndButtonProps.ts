import type { ComponentPropsWithoutRef } from "react";
import type { PartOptions } from "../partElement.js";

/** Props of the buttons among the parts: those of a button, and `asChild`. */
export type CallEndButtonProps = ComponentPropsWithoutRef<"button"> & PartOptions;
