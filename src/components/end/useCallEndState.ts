"use client";

import { useId, useMemo, useRef } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { describeCallEnd } from "../../describe/describeCallEnd.js";
import type { CallEndActionKind } from "../../outcome/CallEndActionKind.js";
import type { CallEndHandlers } from "./CallEndHandlers.js";
import type { CallEndInput } from "./CallEndInput.js";
import type { CallEndRunnableAction, CallEndState } from "./CallEndState.js";
import { getEndKey } from "./getEndKey.js";
import { useDescription } from "./useDescription.js";
import { useEndedCall } from "./useEndedCall.js";
import { useOnline } from "./useOnline.js";
import { useRetry } from "./useRetry.js";
import { useUnmatched } from "./useUnmatched.js";

const handlerOf = {
  retry: "onRetry",
  signIn: "onSignIn",
  getHelp: "onGetHelp",
} as const satisfies Record<CallEndActionKind, keyof CallEndHandlers>;

/** The one state of an end: what the ready-made components, the parts and the hooks are views of. */
export function useCallEndState(
  { callEndReason, call }: CallEndInput,
  own: CallEndOptions,
  handlers: CallEndHandlers,
): CallEndState {
  const ended = useEndedCall(call);
  const reported = ended ? ended.callEndReason : callEndReason;
  const [original, options] = useDescription(reported, own, ended?.context);
  const originalKey = getEndKey(original, ended);
  const retry = useRetry(originalKey);
  const { failure } = retry;
  const failed = useMemo(
    () => (failure === undefined ? undefined : describeCallEnd(failure, options)),
    [failure, options],
  );
  const description = failed ?? original;
  const endKey = failed ? failure : originalKey;
  const hasRetry =
    handlers.onRetry !== undefined &&
    description !== undefined &&
    description.actions.some(({ kind }) => kind === "retry");
  const note = useOnline(hasRetry) ? retry.note : "offline";
  const isWaiting = note === "offline" || note === "busy";
  const id = useId();
  const statusRef = useRef<HTMLElement>(null);
  const alertRef = useRef<HTMLElement>(null);
  useUnmatched(description, endKey);

  const actions: CallEndRunnableAction[] = [];
  for (const action of description?.actions ?? []) {
    const handler = handlers[handlerOf[action.kind]];
    if (!handler || !description) continue;
    const waits = isWaiting && action.kind === "retry";
    const run =
      action.kind === "retry" ? () => retry.run(handler, description) : () => handler(description);
    actions.push({ ...action, isWaiting: waits, run: () => void (waits || run()) });
  }
  const { onDismiss } = handlers;
  return {
    description,
    endKey,
    endObject: ended ? undefined : callEndReason,
    endedAt: ended?.endedAt,
    actions,
    note,
    dismiss: onDismiss && description && (() => onDismiss(description)),
    options,
    input: failed ? failure : reported,
    titleId: `${id}title`,
    descriptionId: `${id}description`,
    statusRef,
    alertRef,
    hasStatus: false,
  };
}
