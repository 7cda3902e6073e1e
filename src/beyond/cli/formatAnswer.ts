import type { Answer } from "./answerEnd.js";
import { formatCodes } from "./formatLine.js";

const fixers: Readonly<Record<Answer["fixer"], string>> = {
  user: "the person who reads it",
  otherPerson: "another person on the call, or in charge of it",
  developer: "the app's developer",
  admin: "an administrator of the tenant, the network or the phone service",
  service: "the calling service",
  nobody: "nobody: nothing is wrong",
};

const retries: Readonly<Record<Answer["retry"], string>> = {
  now: "now",
  afterFix: "after something was put right",
  later: "later",
  never: "never",
};

const matches: Readonly<Record<Answer["matchedBy"], string>> = {
  "code+subCode": "known by code and subCode",
  subCode: "known by the subCode",
  sip: "known by the phone network's status",
  message: "known by the message",
  code: "known by the code alone",
  codeClass: "not known but by the class of its code",
  none: "not known",
};

/** An answer as a person reads it, what the user reads first; bold and dim if the terminal has it. */
export function formatAnswer(answer: Answer, hasColors: boolean): string {
  const style = (code: number, text: string) =>
    hasColors ? `\u001B[${code}m${text}\u001B[0m` : text;
  const fact = (name: string, ...texts: readonly (string | null)[]) =>
    texts.flatMap((text, index) =>
      text ? [`  ${style(2, (index ? "" : name).padEnd(13))}${text}`] : [],
    );
  const codes = formatCodes(answer);
  return [
    style(1, answer.title),
    answer.description,
    "",
    ...fact("Next step", answer.actions.join(", ")),
    ...fact("Try again", retries[answer.retry]),
    ...fact("Who can fix", fixers[answer.fixer]),
    ...fact("Meaning", answer.meaning),
    ...fact("Advice", ...answer.advice),
    ...fact("Link", answer.docsUrl),
    ...fact("Codes", `${codes === "-" ? "none" : codes}, ${matches[answer.matchedBy]}`),
    ...fact("Constant", answer.constant),
    ...fact(
      "Outcome",
      `${answer.outcome}, ${answer.category ?? "no category"}, ${answer.severity}`,
    ),
    "",
  ].join("\n");
}
