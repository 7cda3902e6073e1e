"use client";

import { useId, useRef } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import { getEndKey } from "./getEndKey.js";
import { useDescription } from "./useDescription.js";
import { useOptions } from "../provider/useOptions.js";
import { useUnmatched } from "../provider/useUnmatched.js";
import type { CallEndInput } from "./CallEndInput.js";
import type { EndedCall } from "../../live/EndedCall.js";
import { hasMethods } from "../../reason/hasMethods.js";
import { useEndedCall } from "./useEndedCall.js";
import type { CallEndHandlers } from "./CallEndHandlers.js";
import type { CallEndPartsValue } from "./CallEndParts.js";
import { useOnline } from "./useOnline.js";
import { useRetry } from "./useRetry.js";
import { useAnnounceNote } from "../announcing/useAnnounceNote.js";

/** Reads and describes the end that a Root, a banner or a dialog shows to its parts. */
export function useCallEndPartsValue(
  { callEndReason, call }: CallEndInput,
  ownOptions: CallEndOptions,
  handlers: CallEndHandlers,
): CallEndPartsValue {
  const ended = useEndedCall(call);
  const options = useOptions(ownOptions, ended?.context);
  const input = call ? ended?.callEndReason : callEndReason;
  const original = useDescription(input, options);
  const originalKey = keyOf(original, ended);
  const retry = useRetry(originalKey, handlers.onRetry);
  const failed = useDescription(retry.failure, options);
  const description = failed ?? original;
  const endKey = failed ? retry.failure : originalKey;
  const { onRetry, onSignIn, onGetHelp } = handlers;
  const run = { retry: onRetry && retry.run, signIn: onSignIn, getHelp: onGetHelp };
  const actions = (description?.actions ?? []).flatMap((action) => {
    const handler = run[action.kind];
    return handler ? { ...action, run: () => handler() } : [];
  });
  const note = useOnline() ? retry.note : "offline";
  const hasRetry = actions.some(({ kind }) => kind === "retry");
  const id = useId();
  const statusRef = useRef<HTMLElement>(null);
  useUnmatched(description, endKey);
  useAnnounceNote(note, endKey, hasRetry ? description?.labels : undefined, statusRef);
  return {
    description,
    options,
    input: failed ? retry.failure : input,
    endKey,
    endedAt: ended?.endedAt,
    actions,
    note,
    dismiss: handlers.onDismiss,
    titleId: `${id}title`,
    descriptionId: `${id}description`,
    noteId: `${id}note`,
    statusRef,
    hasStatus: false,
  };
}

/**
 * What stands for an end: its value, or the call object where there is one. The id of a live call can
 * change; a snapshot with an id may be a new object each time.
 */
function keyOf(end: CallEndDescription | undefined, ended: EndedCall | undefined): unknown {
  if (!end || !ended) return getEndKey(end);
  const { source, callId } = ended;
  return callId === undefined || hasMethods(source, "on", "off")
    ? source
    : `${getEndKey(end)}/${callId}`;
}
