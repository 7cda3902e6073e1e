"use client";

import type { Ref } from "react";
import { useSurroundingEnd } from "../end/CallEndState.js";

/**
 * Tells screen readers about the end: politely, or at once for an error; one time per end.
 *
 * Two visually hidden elements (by `styles.css`) that have to be on the page before the call ends.
 * They are empty but for the moment in which they speak. Buttons and details are not part of it.
 * Silent about an end that an open dialog shows.
 */
export function Announcer() {
  const state = useSurroundingEnd();
  return announcerElements(state?.statusRef, state?.alertRef);
}
Announcer.displayName = "CallEnd.Announcer";

/**
 * The polite and the urgent live region. Firefox speaks for `role="alert"` only with `aria-live`
 * beside it; for `role="status"` without, which lets a modal dialog hide that region.
 */
export function announcerElements(
  statusRef: Ref<HTMLSpanElement | null> | undefined,
  alertRef: Ref<HTMLSpanElement | null> | undefined,
) {
  return (
    <>
      <span data-call-end="announcer" role="status" ref={statusRef} />
      <span data-call-end="announcer" role="alert" aria-live="assertive" ref={alertRef} />
    </>
  );
}
