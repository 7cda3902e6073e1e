"use client";

import { type ComponentPropsWithoutRef, forwardRef, useRef, useState } from "react";
import type { CallEndOptions } from "../describe/CallEndOptions.js";
import { adviseDeveloper } from "../developer/adviseDeveloper.js";
import { buildReport } from "../developer/buildReport.js";
import { formatReport } from "../developer/formatReport.js";
import type { CallEndInput } from "../live/CallEndInput.js";
import { useCallEndParts } from "./CallEndParts.js";
import { DetailsList } from "./DetailsList.js";
import { splitProps } from "./splitProps.js";
import { useCallEndPartsValue } from "./useCallEndPartsValue.js";
import { useCopy } from "./useCopy.js";

/** Props of `CallEndDetails`: an end or, inside a banner, dialog or Root, none; those of details. */
export type CallEndDetailsProps = (CallEndInput | { callEndReason?: undefined; call?: undefined }) &
  CallEndOptions &
  Omit<ComponentPropsWithoutRef<"details">, "open" | "onToggle"> & {
    /** The app's own ids for the report, e.g. `{ callId, participantId }`. */
    ids?: Record<string, string>;
    /** When the call ended. */
    endedAt?: Date;
    /** Controlled: whether it is unfolded. */
    open?: boolean;
    /** Uncontrolled: whether it is unfolded at first; `false` by default. */
    defaultOpen?: boolean;
    onOpenChange?: (open: boolean) => void;
  };

/**
 * What a developer or a support desk needs to know, folded away: codes, category, meaning, advice,
 * and a report to copy. It speaks English and is never announced.
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
    const { children, ...detailsProps } = rest;
    const own = useCallEndPartsValue(input, options, {});
    const surrounding = useCallEndParts();
    const end = own.description ? own : surrounding;
    const ownStatusRef = useRef<HTMLSpanElement>(null);
    const [isUnfolded, setUnfolded] = useState(defaultOpen);
    const [copyResult, copy] = useCopy(({ kind }) => {
      const status = (surrounding?.statusRef ?? ownStatusRef).current;
      const said = kind === "copied" ? labels?.copied : labels?.copyFailed;
      // The same words twice in a row would not be spoken again; a trailing blank makes them new.
      if (status) status.textContent = status.textContent === said ? `${said}\u00a0` : (said ?? "");
    });

    const description = end?.description;
    const labels = description?.labels;
    const advice = end && adviseDeveloper(end.input, options);
    if (!description || !labels || !advice) return null;

    const isOpen = open ?? isUnfolded;
    const report = () =>
      buildReport(description, { ids, endedAt: endedAt ?? end.endedAt, now: new Date() });

    return (
      <details
        data-call-end="details"
        lang={description.locale}
        dir={description.dir}
        {...detailsProps}
        open={isOpen}
        ref={ref}
      >
        <summary
          data-part="summary"
          onClick={(event) => {
            // The browser would toggle by itself, past a controlled `open`.
            event.preventDefault();
            setUnfolded(!isOpen);
            onOpenChange?.(!isOpen);
          }}
        >
          {labels.details}
        </summary>
        <DetailsList
          description={description}
          advice={advice}
          ids={ids}
          endedAt={endedAt ?? end.endedAt}
        />
        <div data-part="actions">
          <button type="button" data-part="action" onClick={() => copy(formatReport(report()))}>
            {labels.copyReport}
          </button>
          <button
            type="button"
            data-part="action"
            onClick={() => copy(JSON.stringify(report(), null, 2))}
          >
            {labels.copyJson}
          </button>
          {advice.docsUrl && (
            <a data-part="link" href={advice.docsUrl} target="_blank" rel="noreferrer">
              {labels.documentation}
            </a>
          )}
          {copyResult.kind === "copied" && <span data-part="note">{labels.copied}</span>}
        </div>
        {copyResult.kind === "failed" && (
          <>
            <p data-part="note">{labels.copyFailed}</p>
            <textarea
              data-part="report"
              aria-label={labels.report}
              readOnly
              rows={6}
              value={copyResult.text}
              onFocus={(event) => event.currentTarget.select()}
            />
          </>
        )}
        {children}
        {!surrounding && <span data-call-end="announcer" role="status" ref={ownStatusRef} />}
      </details>
    );
  },
);
