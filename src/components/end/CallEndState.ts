"use client";

import { createElement, type ReactNode, type RefObject, useContext } from "react";
import { sharedContext } from "../provider/shared.js";
import type { CallEndAction, CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import type { CallEndNote } from "./retry/CallEndNote.js";
import type { RegisterPart } from "./usePartIds.js";

/** An action that has a handler. */
export interface CallEndRunnableAction extends CallEndAction {
  /** Calls the app's handler; nothing while the action waits. */
  readonly run: () => void;
  /** The words on its button while it is not, or is, under way: whichever are not in `label`. */
  readonly otherLabel: string | undefined;
  /** Whether it is a retry that is under way. */
  readonly isBusy: boolean;
  /** Whether it has to wait: there is no network, or a retry is under way. */
  readonly isWaiting: boolean;
}

/** All that is known about one end while it is shown; no description before the call has ended. */
export interface CallEndState {
  /** What the end user sees; `undefined` before the call has ended. */
  readonly description: CallEndDescription | undefined;
  /** Tells one end from the next; `undefined` before the call has ended. */
  readonly endKey: unknown;
  /** The object the app passed, where an end is told from the next by its value. */
  readonly endObject: unknown;
  /** When the call connected, if that is known. */
  readonly startedAt: Date | undefined;
  /** When the call ended, if that is known. */
  readonly endedAt: Date | undefined;
  /** The actions that have a handler, best first. */
  readonly actions: readonly CallEndRunnableAction[];
  /** What there is to say about the retry, in the order in which it is read. */
  readonly notes: readonly CallEndNote[];
  /** The notes in words, but for what the button or the description says by itself; may be empty. */
  readonly noteText: string;
  /** Any notes in words. */
  readonly wordNotes: (notes: readonly CallEndNote[]) => string;
  /** Calls `onDismiss`, if the app gave it. */
  readonly dismiss: (() => void) | undefined;
  /** How the end is described. */
  readonly options: CallEndOptions;
  /** What the description was made from, for whoever needs more of it. */
  readonly input: unknown;
  /** The ids of the elements that show the title and the description. */
  readonly titleId: string;
  readonly descriptionId: string;
  /** The polite live region, if there is one. */
  readonly statusRef: RefObject<HTMLElement | null>;
  /** The urgent live region, if there is one. */
  readonly alertRef: RefObject<HTMLElement | null>;
  /** Whether the polite live region is certain to be there: in a dialog. */
  readonly hasStatus: boolean;
  /** Tells what names and describes the end which parts are there, where that is the app's choice. */
  readonly registerPart?: RegisterPart;
}

/** The state once there is an end to show. */
export interface CallEndedState extends CallEndState {
  readonly description: CallEndDescription;
}

/** Whether there is an end to show. */
export function hasEnded(state: CallEndState | undefined): state is CallEndedState {
  return state?.description !== undefined;
}

/** Carries the state from a Root, a banner or a dialog to the parts inside it. */
export const CallEndStateContext = /* @__PURE__ */ sharedContext<CallEndState | undefined>(
  "end",
  undefined,
);

/** The state of the end that the surrounding Root, banner or dialog shows. */
export function useSurroundingEnd(): CallEndState | undefined {
  return useContext(CallEndStateContext);
}

/** Gives the state to the parts among an app's own content; nothing without content. */
export function provideEnd(state: CallEndState, content: ReactNode) {
  return content ? createElement(CallEndStateContext.Provider, { value: state }, content) : null;
}
