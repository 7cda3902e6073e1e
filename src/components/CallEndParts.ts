"use client";

import { createContext, type RefObject, useContext } from "react";
import type { CallEndAction, CallEndDescription } from "../describe/CallEndDescription.js";
import type { CallEndOptions } from "../describe/CallEndOptions.js";
import type { CallEndHandlers } from "./CallEndHandlers.js";
import type { Retry } from "./useRetry.js";

/** What the parts of one end share. */
export interface CallEndPartsValue {
  /** `undefined` before the call has ended. */
  readonly description: CallEndDescription | undefined;
  /** How the end is described. */
  readonly options: CallEndOptions;
  /** What the description was made from, for whoever needs more of it. */
  readonly input: unknown;
  /** Tells one end from the next; `undefined` before the call has ended. */
  readonly endKey: unknown;
  /** When the call ended, if that is known. */
  readonly endedAt: Date | undefined;
  /** The actions that have a handler, best first. */
  readonly actions: readonly CallEndAction[];
  readonly handlers: CallEndHandlers;
  /** The retry that is under way, if one is, and the way to start one. */
  readonly retry: Retry;
  readonly titleId: string;
  readonly descriptionId: string;
  /** Of the note that says why the retry button waits. */
  readonly noteId: string;
  /** The live region that says small things, such as "Copied.", if there is one. */
  readonly statusRef: RefObject<HTMLElement | null>;
  /** Whether that live region is certain to be there: in a dialog. */
  readonly hasStatus: boolean;
}

/** Carries the end from a Root, a banner or a dialog to the parts inside it. */
export const CallEndPartsContext = createContext<CallEndPartsValue | undefined>(undefined);

/** The end that the surrounding Root, banner or dialog shows. */
export function useCallEndParts(): CallEndPartsValue | undefined {
  return useContext(CallEndPartsContext);
}
