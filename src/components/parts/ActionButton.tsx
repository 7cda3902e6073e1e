"use client";

import { type ComponentPropsWithoutRef, forwardRef } from "react";
import type { CallEndActionKind } from "../../outcome/CallEndActionKind.js";
import { useCallEndParts } from "../CallEndParts.js";
import { chain } from "../chain.js";
import { partElement, type PartOptions } from "../partElement.js";

/** Props of the action buttons: those of a button, and `asChild`. */
export type CallEndButtonProps = ComponentPropsWithoutRef<"button"> & PartOptions;

/** The button of one kind of action; nothing unless the end has that action and the app its handler. */
export const ActionButton = forwardRef<
  HTMLButtonElement,
  CallEndButtonProps & { kind: CallEndActionKind; onAction: (() => unknown) | undefined }
>(function ActionButton({ kind, onAction, onClick, ...props }, ref) {
  const end = useCallEndParts();
  const action = end?.actions.find((candidate) => candidate.kind === kind);
  if (!action) return null;
  // Nothing presses after a call that ended as calls do.
  const isUrgent = end?.description?.severity !== "success";
  return partElement(
    "button",
    {
      type: "button",
      "data-part": "action",
      "data-action": kind,
      "data-emphasis": isUrgent && action === end?.actions[0] ? "primary" : undefined,
      onClick: chain(onClick, () => onAction?.()),
      ...props,
      ref,
    },
    action.label,
  );
});
