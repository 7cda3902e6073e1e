"use client";

import type { ComponentPropsWithoutRef } from "react";
import { noteElement } from "../elements/noteElement.js";
import { part } from "../part.js";
import type { PartOptions } from "../partElement.js";

/** Props of `CallEnd.RetryNote`: those of a span, and `asChild`. */
export type CallEndRetryNoteProps = ComponentPropsWithoutRef<"span"> & PartOptions;

/**
 * Says why the retry button waits: no network, or a retry that is under way; or that the last retry
 * failed. Empty else. For a `CallEnd.RetryButton` in a layout of your own: `CallEnd.Actions` without
 * children has one.
 */
export const RetryNote = part<HTMLSpanElement, ComponentPropsWithoutRef<"span">>(
  "RetryNote",
  noteElement,
);
