"use client";

import type { ComponentPropsWithoutRef } from "react";
import { actionElement } from "../elements/actionElement.js";
import { part } from "../part.js";

/**
 * Calls `onRetry`; there only where trying again can help and the app can do it. Without a network,
 * or while a retry is under way, it keeps the focus but waits.
 */
export const RetryButton = part<HTMLButtonElement, ComponentPropsWithoutRef<"button">>(
  "RetryButton",
  (end, props) => actionElement("retry", end, props),
);
