"use client";

import { createContext, type RefObject, useContext } from "react";
import type { CallEndAction, CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import type { Retry } from "./useRetry.js";

/** An action that has a handler. */
interface RunnableAction extends CallEndAction {
  readonly run: () => unknown;
}

interface Parts {
  /** How the end is described. */
  readonly options: CallEndOptions;
  /** What the description was made from, for whoever needs more of it. */
  readonly input: unknown;
  /** Tells one end from the next; `undefined` before the call has ended. */
  readonly endKey: unknown;
  /** When the call ended, if that is known. */
  readonly endedAt: Date | undefined;
  /** The actions that have a handler, best first. */
  readonly actions: readonly RunnableAction[];
  /** What there is to say about the retry: why it waits, or that the last one failed. */
  readonly note: "offline" | Retry["note"];
  /** Calls `onDismiss`, if the app gave it. */
  readonly dismiss: (() => void) | undefined;
  readonly titleId: string;
  readonly descriptionId: string;
  /** Of the note that says why the retry button waits. */
  readonly noteId: string;
  /** The live region that says small things, such as "Copied.", if there is one. */
  readonly statusRef: RefObject<HTMLElement | null>;
  /** Whether that live region is certain to be there: in a dialog. */
  readonly hasStatus: boolean;
}

/** What the parts of one end share once there is an end to show. */
export interface EndedParts extends Parts {
  readonly description: CallEndDescription;
}

/** What the parts of one end share; no description before the call has ended. */
export type CallEndPartsValue = EndedParts | (Parts & { readonly description: undefined });

/** Carries the end from a Root, a banner or a dialog to the parts inside it. */
export const CallEndPartsContext = createContext<CallEndPartsValue | undefined>(undefined);

/** The end that the surrounding Root, banner or dialog shows. */
export function useCallEndParts(): CallEndPartsValue | undefined {
  return useContext(CallEndPartsContext);
}
