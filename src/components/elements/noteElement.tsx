import type { EndedParts } from "../CallEndParts.js";

/**
 * Says why the retry button waits: no network, or a retry that is under way. Empty until then, so
 * that a layout can keep its place.
 */
export function noteElement({ actions, description, noteId, waitsFor }: EndedParts) {
  return actions.some(({ kind }) => kind === "retry") ? (
    <span data-part="note" id={noteId}>
      {waitsFor && description.labels[waitsFor]}
    </span>
  ) : null;
}
