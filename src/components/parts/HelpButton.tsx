"use client";

import { forwardRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { ActionButton, type CallEndButtonProps } from "./ActionButton.js";

/** Calls `onGetHelp`; there only where help is called for and the app offers it. */
export const HelpButton = forwardRef<HTMLButtonElement, CallEndButtonProps>(
  function HelpButton(props, ref) {
    const onAction = useCallEndParts()?.handlers.onGetHelp;
    return <ActionButton kind="getHelp" onAction={onAction} {...props} ref={ref} />;
  },
);
