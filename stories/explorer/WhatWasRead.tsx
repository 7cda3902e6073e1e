import type { Answer } from "./findAnswers.js";
import { literal } from "./literal.js";

const sources = {
  object: "an object",
  named: "the names in the text",
  error: "the text of an error",
  name: "the name of an end",
  pair: "two numbers in the text",
  number: "a number in the text",
} satisfies Record<NonNullable<Answer["from"]>, string>;

/** What of a pasted text counts, so that nobody has to guess. */
export function WhatWasRead({ answer: { from, reason } }: { answer: Answer }) {
  if (!from) return null;
  return (
    <p className="explorer-read">
      Read from {sources[from]}: <code dir="ltr">{literal(reason)}</code>
    </p>
  );
}
