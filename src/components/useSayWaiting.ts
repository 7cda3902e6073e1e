"use client";

import { type RefObject, useEffect, useRef } from "react";
import type { CallEndLabels } from "../text/CallEndLocale.js";
import type { CallEndPartsValue } from "./CallEndParts.js";
import { say } from "./say.js";

/**
 * Says what a retry begins to wait for, and that the network is back; silent about an end that has
 * only just come, for its own words are said then.
 */
export function useSayWaiting(
  waitsFor: CallEndPartsValue["waitsFor"],
  endKey: unknown,
  labels: CallEndLabels | undefined,
  statusRef: RefObject<HTMLElement | null>,
): void {
  const before = useRef([waitsFor, endKey]);
  const toSay = labels?.[waitsFor ?? "online"];

  useEffect(() => {
    const [waitedFor, toldKey] = before.current;
    before.current = [waitsFor, endKey];
    if (!toSay || endKey !== toldKey || waitsFor === waitedFor) return;
    if (waitsFor || waitedFor === "offline") say(statusRef.current, toSay);
  }, [waitsFor, endKey, toSay, statusRef]);
}
