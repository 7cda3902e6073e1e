"use client";

import { useId, useRef } from "react";
import type { CallEndOptions } from "../describe/CallEndOptions.js";
import type { CallEndDescription } from "../describe/CallEndDescription.js";
import { endKeyOf } from "../hooks/endKeyOf.js";
import { useDescription } from "../hooks/useDescription.js";
import { useOptions } from "../hooks/useOptions.js";
import { useUnmatched } from "../hooks/useUnmatched.js";
import type { CallEndInput } from "../live/CallEndInput.js";
import type { EndedCall } from "../live/EndedCall.js";
import { has } from "../live/has.js";
import { useEndedCall } from "../live/useEndedCall.js";
import type { CallEndHandlers } from "./CallEndHandlers.js";
import type { CallEndPartsValue } from "./CallEndParts.js";
import { useOnline } from "./useOnline.js";
import { useRetry } from "./useRetry.js";
import { useSayNote } from "./useSayNote.js";

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
  useSayNote(note, endKey, hasRetry ? description?.labels : undefined, statusRef);
  return {
    description,
    options,
    input: failed ? retry.failure : input,
    endKey,
    endedAt: ended?.endedAt,
    actions,
    note,
    handlers,
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
  if (!end || !ended) return endKeyOf(end);
  const { source, callId } = ended;
  return callId === undefined || has(source, "on", "off") ? source : `${endKeyOf(end)}/${callId}`;
}
