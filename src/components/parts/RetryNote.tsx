"use client";

import { useEffect, useRef } from "react";
import { useCallEndParts } from "../CallEndParts.js";
import { say } from "../say.js";
import { useOnline } from "../useOnline.js";

/**
 * Says why the retry button waits: no network, or a retry that is under way. Empty until then, so
 * that a layout can keep its place.
 */
export function RetryNote() {
  const end = useCallEndParts();
  const isOnline = useOnline();
  const labels = end?.description?.labels;
  const words = !isOnline ? labels?.offline : end?.retry.isBusy ? labels?.busy : undefined;
  const before = useRef(words);
  const statusRef = end?.statusRef;
  const backOnline = labels?.online;

  useEffect(() => {
    const wasOffline = before.current !== undefined && before.current === labels?.offline;
    const isNew = before.current !== words;
    before.current = words;
    const said = words ?? (wasOffline ? backOnline : undefined);
    if (isNew && said && statusRef) say(statusRef.current, said);
  }, [words, backOnline, labels?.offline, statusRef]);

  return end?.actions.some(({ kind }) => kind === "retry") ? (
    <span data-part="note" id={end.noteId}>
      {words}
    </span>
  ) : null;
}
