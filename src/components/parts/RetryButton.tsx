"use client";

import { forwardRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { useOnline } from "../useOnline.js";
import { ActionButton, type CallEndButtonProps } from "./ActionButton.js";

/**
 * Calls `onRetry`; there only where trying again can help and the app can do it. Without a network,
 * or while a retry is under way, it keeps the focus but waits.
 */
export const RetryButton = forwardRef<HTMLButtonElement, CallEndButtonProps>(
  function RetryButton(props, ref) {
    const end = useCallEndParts();
    const isOnline = useOnline();
    const waits = !isOnline || end?.retry.isBusy;
    return (
      <ActionButton
        kind="retry"
        onAction={waits ? undefined : end?.retry.run}
        aria-disabled={waits || undefined}
        aria-busy={end?.retry.isBusy || undefined}
        aria-describedby={waits ? end?.noteId : undefined}
        {...props}
        ref={ref}
      />
    );
  },
);
