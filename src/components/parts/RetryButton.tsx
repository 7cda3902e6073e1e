"use client";

import { forwardRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { ActionButton, type CallEndButtonProps } from "./ActionButton.js";

/** Calls `onRetry`; there only where trying again can help and the app can do it. */
export const RetryButton = forwardRef<HTMLButtonElement, CallEndButtonProps>(
  function RetryButton(props, ref) {
    const onAction = useCallEndParts()?.handlers.onRetry;
    return <ActionButton kind="retry" onAction={onAction} {...props} ref={ref} />;
  },
);
