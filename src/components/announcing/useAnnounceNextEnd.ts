"use client";

import { useEffect, useRef } from "react";
import type { CallEndPartsValue } from "../end/CallEndParts.js";
import { announce } from "./announce.js";
import { getAnnouncement } from "./getAnnouncement.js";

/**
 * Says the end that takes the place of another one in an open dialog. The focus has only the first
 * read out, for it moves only if its button goes, and then it has the new end read out, too.
 */
export function useAnnounceNextEnd(
  isOpen: boolean,
  { endKey, description, statusRef }: CallEndPartsValue,
) {
  const before = useRef<unknown>(undefined);
  const text = description && getAnnouncement(description);
  const shownKey = isOpen ? endKey : undefined;

  useEffect(() => {
    const last = before.current;
    before.current = shownKey;
    if (last === undefined || !text || shownKey === undefined || shownKey === last) return;
    const region = statusRef.current;
    if (region?.parentElement?.contains(document.activeElement)) announce(region, text);
  }, [shownKey, text, statusRef]);
}
