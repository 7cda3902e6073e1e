"use client";

import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import type { CallEndOptions } from "../../describe/CallEndOptions.js";
import type { CallEndInput } from "../end/CallEndInput.js";
import { DetailsList } from "./DetailsList.js";
import { DetailsReport } from "./DetailsReport.js";
import { splitProps } from "../end/splitProps.js";
import { useDetails } from "./useDetails.js";

/** Props of `CallEndDetails`: an end or, inside a banner, dialog or Root, none; those of details. */
export type CallEndDetailsProps = (CallEndInput | { callEndReason?: undefined; call?: undefined }) &
  CallEndOptions &
  Omit<ComponentPropsWithoutRef<"details">, "open"> & {
    /** The app's own ids for the report, e.g. `{ callId, participantId }`. */
    ids?: Record<string, string>;
    /** When the call ended. */
    endedAt?: Date;
    /** Controlled: whether it is unfolded. */
    open?: boolean;
    /** Uncontrolled: whether it is unfolded at first; `false` by default. */
    defaultOpen?: boolean;
    /** Called when the user folds or unfolds it. */
    onOpenChange?: (open: boolean) => void;
  };

/**
 * What a developer or a support desk needs to know, folded away: codes, category, meaning, advice,
 * and a report to copy. The technical texts are in English; none of them is ever announced.
 *
 * Inside a banner, a dialog or a Root it takes the end from there.
 *
 * @example
 * <CallEndedDialog call={call}>
 *   <CallEndDetails ids={{ callId: call.id }} />
 * </CallEndedDialog>
 */
export const CallEndDetails = forwardRef<HTMLDetailsElement, CallEndDetailsProps>(
  function CallEndDetails(
    { ids, endedAt, open, defaultOpen = false, onOpenChange, ...props },
    ref,
  ) {
    const { input, options, rest } = splitProps(props as CallEndInput & typeof props);
    const { children, onToggle, ...detailsProps } = rest;
    const [details, surrounding] = useDetails(input, options);
    const [isUnfolded, setUnfolded] = useState(defaultOpen);
    if (!details) return null;

    const isOpen = open ?? isUnfolded;
    const change = (next: boolean) => {
      setUnfolded(next);
      onOpenChange?.(next);
    };
    const shown = { ...details, ids, endedAt: endedAt ?? details.endedAt };
    return (
      <details
        data-call-end="details"
        lang={details.description.locale}
        dir={details.description.dir}
        {...detailsProps}
        open={isOpen}
        onToggle={(event) => {
          // The browser unfolds by itself when it finds something inside.
          const unfolded = event.currentTarget.open;
          if (unfolded !== isOpen) change(unfolded);
          onToggle?.(event);
        }}
        ref={ref}
      >
        <summary
          data-call-end-part="summary"
          onClick={(event) => {
            // The browser would toggle by itself, past a controlled `open`.
            event.preventDefault();
            change(!isOpen);
          }}
        >
          {details.labels.details}
        </summary>
        <DetailsList {...shown} />
        <DetailsReport {...shown} surrounding={surrounding} />
        {children}
      </details>
    );
  },
);
