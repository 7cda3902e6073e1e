"use client";

import { outcomes } from "../../../catalog/data/outcomes.js";
import type { OutcomeFacts } from "../../../catalog/OutcomeFacts.js";
import type { CallEndDescription } from "../../../describe/CallEndDescription.js";
import type { CallEndNote } from "./CallEndNote.js";
import { formatTimeLeft } from "../../../words/formatTimeLeft.js";
import { useAllowed } from "./useAllowed.js";
import { useCountdown } from "./useCountdown.js";
import { useOnline } from "./useOnline.js";
import type { Retry } from "./useRetry.js";

/** The most seconds that anybody is asked to wait. */
const longestWait = 600;

/** What there is to say about the retry of an end. */
export interface Notes {
  /** What it is, in the order in which it is read. */
  readonly notes: readonly CallEndNote[];
  /** Notes in the end's language. */
  readonly word: (notes: readonly CallEndNote[]) => string;
  /** What the end says instead of what may be the matter, once that is known for certain. */
  readonly instead: string | undefined;
}

/**
 * What there is to say about the retry of an end, as things are now: the network, the permission to use
 * a device, the try that is under way, those that failed, and how long to wait for the next.
 */
export function useNotes(
  end: CallEndDescription | undefined,
  endKey: unknown,
  { isBusy, failures }: Retry,
  /** Whether the last failure is the end that is shown, and says itself what it is. */
  isNewReason: boolean,
  hasHelp: boolean,
): Notes {
  const facts = end && (outcomes as Readonly<Record<string, OutcomeFacts>>)[end.outcome];
  const { waitsFor, retryAfter } = facts ?? ({} as Partial<OutcomeFacts>);
  const network = useOnline(end !== undefined, endKey);
  const isAllowed = useAllowed(waitsFor === "permission", endKey);
  const seconds = retryAfter && Math.min(retryAfter * 2 ** failures, longestWait);
  const left = useCountdown(isBusy ? undefined : seconds, endKey);

  const notes: CallEndNote[] = [];
  if (network === "offline") notes.push("offline");
  else if (isBusy) notes.push("busy");
  else {
    if (network) notes.push(network);
    else if (failures > 1) notes.push(hasHelp ? "retryFailedGetHelp" : "retryFailedAgain");
    else if (failures > 0 && !isNewReason) notes.push("retryFailed");
    else if (isAllowed) notes.push("allowed");
    if (left !== undefined) notes.push(left > 0 ? "wait" : "ready");
  }

  const word: Notes["word"] = (list) =>
    list
      .map((note) => {
        if (note === "busy") return end?.actions.find(({ busyLabel }) => busyLabel)?.busyLabel;
        const time = note === "wait" && end ? formatTimeLeft(left ?? 0, end.locale) : "";
        return end?.labels[note].replace("{time}", () => time);
      })
      .join(" ");
  const [note] = notes;
  const isKnown = waitsFor === "network" ? note === network : note === "allowed";
  const instead =
    waitsFor && note && isKnown ? word(note === "offline" ? [note] : [note, "ready"]) : undefined;
  return { notes, word, instead };
}
