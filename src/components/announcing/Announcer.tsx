"use client";

import { useEffect, useRef } from "react";
import { useCallEndParts } from "../end/CallEndParts.js";
import { isShownInDialog } from "./openDialogs.js";
import { getAnnouncement } from "./getAnnouncement.js";

/**
 * Tells screen readers about the end: politely, or at once for an error; one time per end.
 *
 * Two visually hidden elements (by `styles.css`) that have to be on the page before the call ends,
 * and are empty until then. Buttons and details are not part of it. Silent about an end that an open
 * dialog shows.
 */
export function Announcer() {
  const end = useCallEndParts();
  const alertRef = useRef<HTMLSpanElement>(null);
  const announced = useRef<unknown>(undefined);
  const statusRef = end?.statusRef;
  const shown = end?.description;

  useEffect(() => {
    if (announced.current === end?.endKey) return;
    announced.current = end?.endKey;
    const text = shown && !isShownInDialog(shown.outcome) ? getAnnouncement(shown) : "";
    // Written past React: a live region speaks when its text changes, so it must be there before.
    const isError = shown?.severity === "error";
    write(statusRef?.current, isError ? "" : text);
    write(alertRef.current, isError ? text : "");
  }, [end?.endKey, shown, statusRef]);

  return (
    <>
      <span data-call-end="announcer" role="status" ref={statusRef} />
      <span data-call-end="announcer" role="alert" ref={alertRef} />
    </>
  );
}

/** The same words again are news, too; only nothing over nothing is none. */
function write(region: HTMLElement | null | undefined, text: string): void {
  if (region && (text || region.textContent)) region.textContent = text;
}
