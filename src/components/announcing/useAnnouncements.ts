"use client";

import { useRef } from "react";
import type { CallEndState } from "../end/CallEndState.js";
import { useEarlyEffect } from "../provider/useEarlyEffect.js";
import { announce, hush, getAnnouncement } from "./announce.js";
import { isShownInDialog } from "./openDialogs.js";

/**
 * Has the live regions of an end say what is new about it, each thing once: the end itself, then what
 * becomes of the retry. The only place that decides what is said.
 *
 * A page says every end, unless an open dialog shows it. A dialog has the first end read out by the
 * focus that moves into it, and says only the one that takes its place while it is open.
 */
export function useAnnouncements(
  { description, endKey, notes, wordNotes, statusRef, alertRef }: CallEndState,
  { isDialog = false, isShown = true } = {},
): void {
  const before = useRef<{ endKey?: unknown; notes?: CallEndState["notes"] }>({});

  useEarlyEffect(() => {
    const last = before.current;
    const shownKey = isShown ? endKey : undefined;
    before.current = { endKey: shownKey, notes };
    const news = notes.filter((note) => !last.notes?.includes(note));
    const [status, alert] = [statusRef.current, alertRef.current];

    if (shownKey !== last.endKey) {
      const isNext = last.endKey !== undefined && holdsFocus(status);
      const isSaid = description && shownKey !== undefined && (!isDialog || isNext);
      const isUrgent = alert && description?.severity === "error";
      if (last.endKey !== undefined) {
        hush(status);
        hush(alert);
      }
      // Once all of the commit is on the page: a dialog that has it read out may come after this.
      void Promise.resolve().then(() => {
        if (!description || before.current.endKey !== shownKey) return;
        if (!isDialog && isShownInDialog(description.outcome)) return;
        const region = isSaid && isUrgent ? alert : status;
        if (isSaid) announce(region, getAnnouncement(description), "news");
        if (news.length > 0) announce(region, wordNotes(news));
      });
    } else if (news.length > 0) announce(status, wordNotes(news));
  });
}

function holdsFocus(region: Element | null): boolean {
  return region?.parentElement?.contains(region.ownerDocument.activeElement) ?? false;
}
