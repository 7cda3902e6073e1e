"use client";

import { useId, useRef } from "react";
import type { CallEndOptions } from "../describe/CallEndOptions.js";
import { useDescription } from "../hooks/useDescription.js";
import type { CallEndInput } from "../live/CallEndInput.js";
import { useEndedCall } from "../live/useEndedCall.js";
import type { CallEndHandlers } from "./CallEndHandlers.js";
import type { CallEndPartsValue } from "./CallEndParts.js";

const handlerOf = { retry: "onRetry", signIn: "onSignIn", getHelp: "onGetHelp" } as const;

/** Reads and describes the end that a Root, a banner or a dialog shows to its parts. */
export function useCallEndPartsValue(
  { callEndReason, call }: CallEndInput,
  options: CallEndOptions,
  handlers: CallEndHandlers,
): CallEndPartsValue {
  const ended = useEndedCall(call);
  const input = call ? ended?.callEndReason : callEndReason;
  const description = useDescription(input, options);
  const id = useId();
  const statusRef = useRef<HTMLElement>(null);
  return {
    description,
    options,
    input,
    // The call object where there is one: its id can change. Inline objects are new on every render.
    endKey: description && (call ?? `${description.code}/${description.subCode}`),
    endedAt: ended?.endedAt,
    actions: description?.actions.filter(({ kind }) => handlers[handlerOf[kind]]) ?? [],
    handlers,
    titleId: `${id}title`,
    descriptionId: `${id}description`,
    statusRef,
  };
}
