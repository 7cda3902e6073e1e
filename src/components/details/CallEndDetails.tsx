"use client";

import { forwardRef, type Ref } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import { describeCallEnd } from "../../describe/describeCallEnd.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import { type CallEndState, hasEnded, useSurroundingEnd } from "../end/CallEndState.js";
import { splitProps } from "../end/splitProps.js";
import { useCallEndState } from "../end/useCallEndState.js";
import { mergeOptions } from "../provider/mergeOptions.js";
import { DetailsElement, type CallEndDetailsElementProps } from "./DetailsElement.js";

/** Props of `CallEndDetails`: an end or, inside a banner, dialog or Root, none; those of details. */
export type CallEndDetailsProps = (CallEndInput | { callEndReason?: undefined; call?: undefined }) &
  CallEndOptions &
  CallEndDetailsElementProps;

interface OwnDetailsProps {
  input: CallEndInput;
  options: CallEndOptions;
  surrounding: CallEndState | undefined;
  rest: CallEndDetailsElementProps;
  elementRef: Ref<HTMLDetailsElement>;
}

/**
 * What a developer or a support desk needs to know, folded away: codes, category, meaning, advice,
 * and a report to copy. The technical texts are in English; none of them is ever announced.
 *
 * Inside a banner, a dialog or a Root it takes the end from there; its own options come first.
 *
 * @example
 * <CallEndedDialog call={call}>
 *   <CallEndDetails ids={{ callId: call.id }} />
 * </CallEndedDialog>
 */
export const CallEndDetails = forwardRef<HTMLDetailsElement, CallEndDetailsProps>(
  function CallEndDetails(props, ref) {
    const { input, options, rest } = splitProps(props as CallEndInput & CallEndDetailsProps);
    const surrounding = useSurroundingEnd();
    const shared = { surrounding, rest: rest as CallEndDetailsElementProps, elementRef: ref };
    return surrounding && !input.call && input.callEndReason == null ? (
      <SurroundingDetails {...shared} options={options} surrounding={surrounding} />
    ) : (
      <OwnDetails {...shared} input={input} options={options} />
    );
  },
);
CallEndDetails.displayName = "CallEndDetails";

/** The details of an end of their own or, as long as that has not come, of the surrounding one. */
function OwnDetails({ input, options, surrounding, rest, elementRef }: OwnDetailsProps) {
  const own = useCallEndState(input, options, {});
  const state = own.description ? own : surrounding;
  return hasEnded(state) ? (
    <DetailsElement {...rest} state={state} surrounding={surrounding} ref={elementRef} />
  ) : null;
}

/** The details of the surrounding end, described again where they have options of their own. */
function SurroundingDetails({
  options: own,
  surrounding,
  rest,
  elementRef,
}: Omit<OwnDetailsProps, "input" | "surrounding"> & { surrounding: CallEndState }) {
  if (!hasEnded(surrounding)) return null;
  const options = mergeOptions(own, surrounding.options);
  const description = Object.values(own).some((value) => value != null)
    ? (describeCallEnd(surrounding.input, options) ?? surrounding.description)
    : surrounding.description;
  return (
    <DetailsElement
      {...rest}
      state={{ ...surrounding, options, description }}
      surrounding={surrounding}
      ref={elementRef}
    />
  );
}
