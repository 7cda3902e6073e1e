"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { CallEndLabels } from "../../words/CallEndLabels.js";
import type { CallEndPartsValue } from "../end/CallEndParts.js";
import { announce } from "./announce.js";

/**
 * Says a new note about the retry, and that the network is back; silent about an end that has only
 * just come, for its own words are said then.
 */
export function useAnnounceNote(
  note: CallEndPartsValue["note"],
  endKey: unknown,
  labels: CallEndLabels | undefined,
  statusRef: RefObject<HTMLElement | null>,
): void {
  const before = useRef([note, endKey]);

  useEffect(() => {
    const [lastNote, lastKey] = before.current;
    before.current = [note, endKey];
    if (!labels || endKey !== lastKey || note === lastNote) return;
    const name = lastNote === "offline" && note !== "busy" ? "online" : note;
    if (name) announce(statusRef.current, labels[name]);
  }, [note, endKey, labels, statusRef]);
}
