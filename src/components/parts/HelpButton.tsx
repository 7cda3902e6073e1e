"use client";

import type { ComponentPropsWithoutRef } from "react";
import { actionElement } from "../elements/actionElement.js";
import { part } from "../part.js";

/** Calls `onGetHelp`; there only where help is called for and the app offers it. */
export const HelpButton = part<HTMLButtonElement, ComponentPropsWithoutRef<"button">>(
  "HelpButton",
  (end, props) => actionElement("getHelp", end, props),
);
