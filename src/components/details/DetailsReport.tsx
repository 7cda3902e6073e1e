"use client";

import { useRef } from "react";
import { buildReport } from "../../developer/buildReport.js";
import { formatReport } from "../../developer/formatReport.js";
import type { CallEndState } from "../end/CallEndState.js";
import { announce } from "../announcing/announce.js";
import { useCopy } from "./useCopy.js";
import type { DetailsListProps } from "./DetailsList.js";
import type { CallEndLabels } from "../../words/CallEndLabels.js";

interface DetailsReportProps extends DetailsListProps {
  labels: DetailsListProps["labels"] & CallEndLabels;
  /** What it is in; unless that is sure to have a live region, this part brings its own. */
  surrounding: CallEndState | undefined;
}

/** Copies the report as text or as JSON, says so, and shows it where there is no clipboard. */
export function DetailsReport(props: DetailsReportProps) {
  const { description, advice, labels, ids, endedAt, surrounding } = props;
  const ownStatusRef = useRef<HTMLSpanElement>(null);
  const [result, copy] = useCopy((isCopied) =>
    announce(
      surrounding?.statusRef.current ?? ownStatusRef.current,
      isCopied ? labels.copied : labels.copyFailed,
    ),
  );
  const report = () => buildReport(description, { ids, endedAt, now: new Date() });
  return (
    <>
      <div data-call-end-part="actions">
        <button
          type="button"
          data-call-end-part="action"
          onClick={() => copy(formatReport(report()))}
        >
          {labels.copyReport}
        </button>
        <button
          type="button"
          data-call-end-part="action"
          onClick={() => copy(JSON.stringify(report(), null, 2))}
        >
          {labels.copyJson}
        </button>
        {advice.docsUrl && (
          <a data-call-end-part="link" href={advice.docsUrl} target="_blank" rel="noreferrer">
            {labels.documentation}
          </a>
        )}
        {result?.isCopied && <span data-call-end-part="note">{labels.copied}</span>}
      </div>
      {result?.isCopied === false && (
        <>
          <p data-call-end-part="note">{labels.copyFailed}</p>
          <textarea
            data-call-end-part="report"
            aria-label={labels.report}
            dir="ltr"
            readOnly
            rows={result.text.split("\n").length + 1}
            value={result.text}
            onFocus={({ currentTarget }) => {
              currentTarget.select();
              // WebKit puts the caret somewhere after this event.
              requestAnimationFrame(() => currentTarget.select());
            }}
          />
        </>
      )}
      {!surrounding?.hasStatus && (
        <span data-call-end="announcer" role="status" ref={ownStatusRef} />
      )}
    </>
  );
}
