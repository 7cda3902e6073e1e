"use client";

import type { RefObject } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { useAnnouncements } from "../announcing/useAnnouncements.js";
import type { CallEndHandlers } from "../end/CallEndHandlers.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import type { CallEndNote } from "../end/retry/CallEndNote.js";
import type { CallEndRunnableAction } from "../end/CallEndState.js";
import { type CallEndElementProps, endProps } from "../end/endProps.js";
import { splitProps } from "../end/splitProps.js";
import { useCallEndState } from "../end/useCallEndState.js";
import { useDismissed } from "../end/useDismissed.js";

/** What `useCallEnd` takes: the end, how to describe it, and what the app can do about it. */
export type UseCallEndOptions = CallEndInput & CallEndOptions & CallEndHandlers;

/** An action with the props of its button. */
export interface CallEndActionButton extends CallEndRunnableAction {
  /** For the button: it keeps the focus while it has to wait. */
  readonly buttonProps: {
    readonly type: "button";
    readonly "data-call-end-part": "action";
    readonly "data-action": string;
    readonly "aria-disabled": true | undefined;
    readonly "aria-busy": true | undefined;
    readonly onClick: () => void;
  };
}

/** What `useCallEnd` returns: all that the ready-made components know about an end. */
export interface UseCallEndResult {
  /** What the end user sees; `undefined` before the call has ended. */
  readonly description: CallEndDescription | undefined;
  /** When the call ended, if that is known. */
  readonly endedAt: Date | undefined;
  /** What there is to say about the retry, in the order in which it is read; possibly nothing. */
  readonly notes: readonly CallEndNote[];
  /** The actions that have a handler, best first, each with the props of its button. */
  readonly actions: readonly CallEndActionButton[];
  /**
   * The notes in words, but for what the label of an action or the description says by itself; empty
   * while there is nothing to say.
   */
  readonly noteText: string;
  /** Whether `dismiss` was called for this very end: a dialog is closed then. */
  readonly isDismissed: boolean;
  /** Puts this end away, and calls `onDismiss`; the next end is there again. */
  readonly dismiss: () => void;
  /** For the element around the end: named, described, styled by `styles.css`, with language. */
  readonly rootProps: Partial<CallEndElementProps> & {
    readonly "data-call-end": "root";
    readonly "aria-labelledby": string;
    readonly "aria-describedby": string;
  };
  /** For the element that shows `description.title`. */
  readonly titleProps: { readonly id: string; readonly "data-call-end-part": "title" };
  /** For the element that shows `description.description`. */
  readonly descriptionProps: { readonly id: string; readonly "data-call-end-part": "description" };
  /** For the element that shows `noteText`. */
  readonly noteProps: { readonly "data-call-end-part": "note" };
  /** For two empty elements that are on the page before the call ends: screen readers hear them. */
  readonly statusProps: CallEndLiveRegionProps<"status">;
  /** The second of the two. */
  readonly alertProps: CallEndLiveRegionProps<"alert"> & { readonly "aria-live": "assertive" };
}

/** The props of an empty element in which words come up to be spoken. */
export interface CallEndLiveRegionProps<Role> {
  readonly "data-call-end": "announcer";
  readonly role: Role;
  readonly ref: RefObject<HTMLElement | null>;
}

/**
 * The whole state of a call's end for markup of your own: the words, the actions with what they run,
 * whether a retry is under way or failed, the network, what is announced, and props for each element.
 * The ready-made components are made of the same.
 *
 * `description` is `undefined` as long as no call has ended; never throws.
 *
 * @example
 * const end = useCallEnd({ call, onRetry: rejoin });
 * return (
 *   <>
 *     {end.description && !end.isDismissed && (
 *       <div role="group" {...end.rootProps}>
 *         <h2 {...end.titleProps}>{end.description.title}</h2>
 *         <p {...end.descriptionProps}>{end.description.description}</p>
 *         {end.actions.map((action) => (
 *           <button key={action.kind} {...action.buttonProps}>{action.label}</button>
 *         ))}
 *         <p {...end.noteProps}>{end.noteText}</p>
 *       </div>
 *     )}
 *     <span {...end.statusProps} />
 *     <span {...end.alertProps} />
 *   </>
 * );
 */
export function useCallEnd(props: UseCallEndOptions): UseCallEndResult {
  const { input, options, handlers } = splitProps(props);
  const state = useCallEndState(input, options, handlers);
  const { description, titleId, descriptionId } = state;
  const [isDismissed, dismiss] = useDismissed(state.endKey, state.endObject, false);
  useAnnouncements(state);
  return {
    description,
    endedAt: state.endedAt,
    notes: state.notes,
    noteText: state.noteText,
    isDismissed,
    dismiss: () => {
      dismiss();
      state.dismiss?.();
    },
    actions: state.actions.map((action) => ({
      ...action,
      buttonProps: {
        type: "button",
        "data-call-end-part": "action",
        "data-action": action.kind,
        "aria-disabled": action.isWaiting || undefined,
        "aria-busy": action.isBusy || undefined,
        onClick: action.run,
      },
    })),
    rootProps: {
      "data-call-end": "root",
      "aria-labelledby": titleId,
      "aria-describedby": descriptionId,
      ...(description && endProps(description)),
    },
    titleProps: { id: titleId, "data-call-end-part": "title" },
    descriptionProps: { id: descriptionId, "data-call-end-part": "description" },
    noteProps: { "data-call-end-part": "note" },
    statusProps: {
      "data-call-end": "announcer",
      role: "status",
      ref: state.statusRef,
    },
    alertProps: {
      "data-call-end": "announcer",
      role: "alert",
      "aria-live": "assertive",
      ref: state.alertRef,
    },
  };
}
