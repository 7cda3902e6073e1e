"use client";

import { useId, useRef } from "react";
import type { CallEndOptions } from "../describe/CallEndOptions.js";
import { useDescription } from "../hooks/useDescription.js";
import { useOptions } from "../hooks/useOptions.js";
import { useUnmatched } from "../hooks/useUnmatched.js";
import type { CallEndInput } from "../live/CallEndInput.js";
import { useEndedCall } from "../live/useEndedCall.js";
import type { CallEndHandlers } from "./CallEndHandlers.js";
import type { CallEndPartsValue } from "./CallEndParts.js";

const handlerOf = { retry: "onRetry", signIn: "onSignIn", getHelp: "onGetHelp" } as const;

/** Reads and describes the end that a Root, a banner or a dialog shows to its parts. */
export function useCallEndPartsValue(
  { callEndReason, call }: CallEndInput,
  ownOptions: CallEndOptions,
  handlers: CallEndHandlers,
): CallEndPartsValue {
  const options = useOptions(ownOptions);
  const ended = useEndedCall(call);
  const input = call ? ended?.callEndReason : callEndReason;
  const description = useDescription(input, options);
  const id = useId();
  const statusRef = useRef<HTMLElement>(null);
  // The call object where there is one: its id can change. Inline objects are new on every render.
  const endKey = description && (call ?? `${description.code}/${description.subCode}`);
  useUnmatched(description, endKey);
  return {
    description,
    options,
    input,
    endKey,
    endedAt: ended?.endedAt,
    actions: description?.actions.filter(({ kind }) => handlers[handlerOf[kind]]) ?? [],
    handlers,
    titleId: `${id}title`,
    descriptionId: `${id}description`,
    statusRef,
    hasStatus: false,
  };
}
