"use client";

import { createActionButton } from "./createActionButton.js";

/**
 * Calls `onRetry`; there only where trying again can help and the app can do it. Without a network,
 * or while a retry is under way, it keeps the focus but waits.
 */
export const RetryButton = /* @__PURE__ */ createActionButton("RetryButton", "retry");
