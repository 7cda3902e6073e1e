import { Fragment, type ReactNode } from "react";
import type { CallEndDescription } from "../../describe/CallEndDescription.js";
import type { DeveloperAdvice } from "../../developer/DeveloperAdvice.js";
import { isoTime } from "../../developer/isoTime.js";
import { readIds } from "../../developer/readIds.js";
import type { CallEndDetailsLabels } from "../../words/CallEndLabels.js";

/** How many units of a reported message are shown; all of it stays in `raw`. */
const maxLength = 2000;

/** What the technical details show. */
export interface DetailsListProps {
  description: CallEndDescription;
  labels: CallEndDetailsLabels;
  advice: DeveloperAdvice;
  ids: Record<string, string> | undefined;
  endedAt: Date | undefined;
}

/** The terms and values of the technical details; what is not known is left out. */
export function DetailsList({ description, labels, advice, ids, endedAt }: DetailsListProps) {
  const { code, subCode, category } = description;
  const numbers = [code ?? "–", subCode].filter((number) => number !== undefined).join(" / ");
  const inferred = advice.categoryIsInferred ? ` (${labels.inferred})` : "";
  // The SDK often reports the table's own sentence.
  const reported = advice.reportedMessage !== advice.message && advice.reportedMessage;
  // A browser stands still for minutes over a line of a million letters.
  const shown =
    reported && reported.length > maxLength ? `${reported.slice(0, maxLength)}…` : reported;
  const time = isoTime(endedAt);
  const rows: [key: string, term: string, value: ReactNode][] = [
    ["code", labels.code, numbers !== "–" && technical(numbers)],
    [
      "category",
      labels.category,
      category && (
        <>
          {technical(category)}
          {inferred}
        </>
      ),
    ],
    ["meaning", labels.meaning, english(plain(advice.message))],
    ["reportedMessage", labels.reportedMessage, shown && english(shown)],
    [
      "advice",
      labels.advice,
      advice.advice.length > 0 && english(listOf(advice.advice.map(plain))),
    ],
    ["fixer", labels.fixer, labels[`fixer_${advice.fixer}`]],
    ["endedAt", labels.endedAt, time && technical(time)],
    ...readIds(ids).map(([name, id]): (typeof rows)[number] => [`id:${name}`, name, technical(id)]),
  ];
  return (
    <dl data-call-end-part="list">
      {rows
        .filter(([, , value]) => value)
        .map(([key, term, value]) => (
          <Fragment key={key}>
            <dt data-call-end-part="term">{term}</dt>
            <dd data-call-end-part="value">{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

/** Numbers, names and ids run from left to right in every language. */
function technical(value: string): ReactNode {
  return (
    <code data-call-end-part="code" dir="ltr">
      {value}
    </code>
  );
}

/** Plain text: what marks code in the catalog says nothing on a page. */
const plain = (text: string) => text.replaceAll("`", "");

/** The technical texts are in English whatever the language around them is. */
function english(content: ReactNode): ReactNode {
  return (
    <div data-call-end-part="english" lang="en" dir="ltr">
      {content}
    </div>
  );
}

function listOf(steps: readonly string[]): ReactNode {
  return steps.length === 1 ? (
    steps[0]
  ) : (
    <ul data-call-end-part="steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}
