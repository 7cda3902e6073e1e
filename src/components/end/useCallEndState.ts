"use client";

import { useCallback, useMemo, useRef } from "react";
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

/**
 * The one state of an end: what the ready-made components, the parts and the hooks are views of. It stays
 * the same object until something of it changes.
 */
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

  const succeed = useCallback(() => {
    leaveFocus(statusRef.current, `${id}title`);
    setOver();
    onSuccess?.();
  }, [id, setOver, onSuccess]);
  const retry = useRetry(originalKey, succeed);
  const { failure } = retry;
  const failed = useMemo(
    () => (failure === undefined ? undefined : describeCallEnd(failure, options)),
    [failure, options],
  );
  const end = failed ?? original;
  const endKey = failed ? failure : originalKey;
  const { onRetry, onSignIn, onGetHelp, onDismiss } = handlers;
  const hasRetry = onRetry && end?.actions.some(({ kind }) => kind === "retry");
  const told = useNotes(
    hasRetry ? end : undefined,
    originalKey,
    retry,
    failed !== undefined && failed.outcome !== original?.outcome,
    onGetHelp !== undefined,
  );
  useUnmatched(end, endKey);

  const startedAt = options.context?.startedAt ?? ended?.startedAt;
  const endedAt = options.context?.endedAt ?? ended?.endedAt;
  const input = failed ? failure : reported;
  return useMemo(() => {
    const { notes, word, instead } = told;
    const isOffline = notes[0] === "offline";
    return {
      description: end && (instead === undefined ? end : { ...end, description: instead }),
      endKey,
      endObject,
      startedAt,
      endedAt,
      actions: listActions(end, { onRetry, onSignIn, onGetHelp }, retry, isOffline),
      notes,
      noteText: instead === undefined ? word(notes.filter((note) => note !== "busy")) : "",
      wordNotes: word,
      dismiss: onDismiss && end && (() => onDismiss(end)),
      options,
      input,
      titleId: `${id}title`,
      descriptionId: `${id}description`,
      statusRef,
      alertRef,
      hasStatus: false,
    };
  }, [
    end,
    endKey,
    endObject,
    startedAt,
    endedAt,
    onRetry,
    onSignIn,
    onGetHelp,
    onDismiss,
    retry,
    told,
    options,
    input,
    id,
  ]);
}
