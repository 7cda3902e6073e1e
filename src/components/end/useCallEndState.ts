"use client";

import { useMemo, useRef } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { describeCallEnd } from "../../describe/describeCallEnd.js";
import { useUniqueId } from "../provider/useUniqueId.js";
import type { CallEndHandlers } from "./CallEndHandlers.js";
import type { CallEndInput } from "./CallEndInput.js";
import type { CallEndState } from "./CallEndState.js";
import { getEndKey } from "./getEndKey.js";
import { leaveFocus } from "./leaveFocus.js";
import { listActions } from "./listActions.js";
import { useDescription } from "./useDescription.js";
import { useDismissed } from "./useDismissed.js";
import { useEndedCall } from "./useEndedCall.js";
import { useNotes } from "./retry/useNotes.js";
import { useRetry } from "./retry/useRetry.js";
import { useUnmatched } from "./useUnmatched.js";

/** The one state of an end: what the ready-made components, the parts and the hooks are views of. */
export function useCallEndState(
  { callEndReason, call }: CallEndInput,
  own: CallEndOptions,
  handlers: CallEndHandlers,
  /** Called when a retry has worked: then the end is over, and gone. */
  onSuccess?: () => void,
): CallEndState {
  const ended = useEndedCall(call);
  const reported = ended ? ended.callEndReason : callEndReason;
  const [described, options] = useDescription(reported, own, ended?.context);
  const endObject = ended ? undefined : callEndReason;
  const describedKey = getEndKey(described, ended);
  const [isOver, setOver] = useDismissed(describedKey, endObject, false);
  const original = isOver ? undefined : described;
  const originalKey = isOver ? undefined : describedKey;
  const statusRef = useRef<HTMLElement>(null);
  const alertRef = useRef<HTMLElement>(null);
  const id = useUniqueId();

  const retry = useRetry(originalKey, () => {
    leaveFocus(statusRef.current, `${id}title`);
    setOver();
    onSuccess?.();
  });
  const { failure } = retry;
  const failed = useMemo(
    () => (failure === undefined ? undefined : describeCallEnd(failure, options)),
    [failure, options],
  );
  const end = failed ?? original;
  const endKey = failed ? failure : originalKey;
  const hasRetry = handlers.onRetry && end?.actions.some(({ kind }) => kind === "retry");
  const { notes, word, instead } = useNotes(
    hasRetry ? end : undefined,
    originalKey,
    retry,
    failed !== undefined && failed.outcome !== original?.outcome,
    handlers.onGetHelp !== undefined,
  );
  const description = useMemo(
    () => end && (instead === undefined ? end : { ...end, description: instead }),
    [end, instead],
  );
  useUnmatched(end, endKey);

  const { onDismiss } = handlers;
  return {
    description,
    endKey,
    endObject,
    startedAt: options.context?.startedAt ?? ended?.startedAt,
    endedAt: options.context?.endedAt ?? ended?.endedAt,
    actions: listActions(end, handlers, retry, notes[0] === "offline"),
    notes,
    noteText: instead === undefined ? word(notes.filter((note) => note !== "busy")) : "",
    wordNotes: word,
    dismiss: onDismiss && end && (() => onDismiss(end)),
    options,
    input: failed ? failure : reported,
    titleId: `${id}title`,
    descriptionId: `${id}description`,
    statusRef,
    alertRef,
    hasStatus: false,
  };
}
