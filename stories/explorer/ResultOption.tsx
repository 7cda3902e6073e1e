import { memo } from "react";
import { describeCallEnd } from "../../src/index.js";
import { locales } from "../support/locales.js";
import type { Answer } from "./findAnswers.js";

interface ResultOptionProps {
  readonly id: string;
  readonly answer: Answer;
  readonly locale: string;
  readonly isChosen: boolean;
}

/** One answer: its numbers or name, and what the user would read. Most keystrokes leave it alone. */
export const ResultOption = memo(function ResultOption(props: ResultOptionProps) {
  const { id, answer, locale, isChosen } = props;
  const found = describeCallEnd(answer.reason, { locale, locales });
  return (
    <div
      id={id}
      role="option"
      className="explorer-option"
      aria-selected={isChosen}
      data-severity={found?.severity}
    >
      <code>
        <bdi dir="ltr">{answer.label}</bdi>
        <i>{found?.severity}</i>
      </code>
      <span lang={found?.locale} dir={found?.dir}>
        {found?.title}
      </span>
      {answer.from && <small>As pasted</small>}
    </div>
  );
});
