import type { Ref } from "react";

/** Gives a ref its element or `null`; returns the clean-up that a function may have returned. */
export function setRef(ref: Ref<unknown> | undefined, node: unknown): (() => void) | undefined {
  if (typeof ref === "function") return ref(node) ?? undefined;
  if (ref) ref.current = node;
  return undefined;
}
