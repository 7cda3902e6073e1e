import type { ComponentPropsWithRef } from "react";
import type { EndedParts } from "../CallEndParts.js";

/**
 * Says why the retry button waits: no network, or a retry that is under way; or that the last retry
 * failed. Empty else, so that a layout can keep its place; nothing where there is no retry.
 */
export function noteElement(
  { actions, description, note, noteId }: EndedParts,
  props?: ComponentPropsWithRef<"span">,
) {
  return actions.some(({ kind }) => kind === "retry") ? (
    <span id={noteId} data-part="note" {...props}>
      {props?.children ?? (note && description.labels[note])}
    </span>
  ) : null;
}
