"use client";

import { createActionButton } from "./createActionButton.js";

/** Calls `onGetHelp`; there only where help is called for and the app offers it. */
export const HelpButton = /* @__PURE__ */ createActionButton("HelpButton", "getHelp");
