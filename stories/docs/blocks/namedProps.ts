import type { ComponentPropsWithoutRef } from "react";
import type { CallEndedDialogProps } from "../../../src/index.js";

const ofElements = [
  "className",
  "style",
  "id",
  "children",
] as const satisfies readonly (keyof ComponentPropsWithoutRef<"div">)[];

const ofDialog = [
  ...ofElements,
  "onOpenAutoFocus",
  "onCloseAutoFocus",
  "onEscapeKeyDown",
  "onInteractOutside",
] as const satisfies readonly (keyof CallEndedDialogProps)[];

/** Those of an element's own props that apps need most often. */
export function namedProps(element: string): readonly string[] {
  return element === "Radix Dialog.Content" ? ofDialog : ofElements;
}
