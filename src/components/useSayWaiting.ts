"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { CallEndLabels } from "../text/CallEndLocale.js";
import type { CallEndPartsValue } from "./CallEndParts.js";
import { say } from "./say.js";

/** Says what a retry begins to wait for, and that the network is back; silent in the first frame. */
export function useSayWaiting(
  waitsFor: CallEndPartsValue["waitsFor"],
  labels: CallEndLabels | undefined,
  statusRef: RefObject<HTMLElement | null>,
): void {
  const before = useRef(waitsFor);
  const toSay = labels?.[waitsFor ?? "online"];

  useEffect(() => {
    const last = before.current;
    before.current = waitsFor;
    if (toSay && waitsFor !== last && (waitsFor || last === "offline")) {
      say(statusRef.current, toSay);
    }
  }, [waitsFor, toSay, statusRef]);
}
