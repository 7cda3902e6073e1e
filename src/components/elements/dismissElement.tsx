import type { ComponentPropsWithRef } from "react";
import type { EndedParts } from "../CallEndParts.js";
import { chain } from "../chain.js";
import { icons } from "../icons.js";

/** The button that calls `onDismiss`, if the app gave it: a cross with a name, unless given children. */
export function dismissElement(
  { description, handlers }: EndedParts,
  { onClick, ...props }: ComponentPropsWithRef<"button"> = {},
) {
  const { onDismiss } = handlers;
  if (!onDismiss) return null;
  return (
    <button
      type="button"
      data-part="dismiss"
      aria-label={props.children == null ? description.labels.dismiss : undefined}
      onClick={chain(onClick, onDismiss)}
      {...props}
    >
      {props.children ?? (
        <svg viewBox="0 0 24 24" aria-hidden>
          <path d={icons.cross} />
        </svg>
      )}
    </button>
  );
}
