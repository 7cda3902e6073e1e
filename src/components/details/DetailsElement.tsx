"use client";

import { type ComponentPropsWithoutRef, forwardRef, useState } from "react";
import { adviseDeveloper } from "../../developer/adviseDeveloper.js";
import { enUSDetails } from "../../words/enUSDetails.js";
import { matchLocale } from "../../words/matchLocale.js";
import { mergeLabels } from "../../words/mergeLabels.js";
import type { CallEndedState, CallEndState } from "../end/CallEndState.js";
import { DetailsList } from "./DetailsList.js";
import { DetailsReport } from "./DetailsReport.js";

/** What can be set about the details besides their end. */
export type CallEndDetailsElementProps = Omit<ComponentPropsWithoutRef<"details">, "open"> & {
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

interface StateProps {
  /** The end that is shown. */
  state: CallEndedState;
  /** The end around it, in whose live region it may speak. */
  surrounding: CallEndState | undefined;
}

/** The details of one end, as an element to unfold. */
export const DetailsElement = forwardRef<
  HTMLDetailsElement,
  CallEndDetailsElementProps & StateProps
>(function DetailsElement({ state, surrounding, ...props }, ref) {
  const { ids, endedAt, open, defaultOpen = false, onOpenChange, ...rest } = props;
  const { children, onToggle, ...detailsProps } = rest;
  const [isUnfolded, setUnfolded] = useState(defaultOpen);
  const { description, options } = state;
  const advice = adviseDeveloper(state.input, options);
  if (!advice) return null;

  const locale = matchLocale(options.locale, options.locales);
  const labels = {
    ...mergeLabels(enUSDetails, options.strings?.details, locale.details),
    ...description.labels,
  };
  const isOpen = open ?? isUnfolded;
  const change = (next: boolean) => {
    setUnfolded(next);
    onOpenChange?.(next);
  };
  const shown = { description, advice, labels, ids, endedAt: endedAt ?? state.endedAt };
  return (
    <details
      data-call-end="details"
      lang={description.locale}
      dir={description.dir}
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
        {labels.details}
      </summary>
      <DetailsList {...shown} />
      <DetailsReport {...shown} surrounding={surrounding} />
      {children}
    </details>
  );
});
