import type { Answer } from "./answerEnd.js";

/**
 * An answer on a line of its own: codes, outcome, what the user reads, who can fix it, with tabs
 * between them, or all of it as JSON. No answer is `-` or `null`.
 */
export function formatLine(answer: Answer | undefined, isJson: boolean): string {
  if (isJson) return JSON.stringify(answer ?? null);
  if (!answer) return "-";
  const { outcome, title, fixer } = answer;
  return [formatCodes(answer), outcome, title, fixer].join("\t");
}

/** `410/3101`, `410/` or `/3101`, whichever is known; `-` for an end without codes. */
export function formatCodes({ code, subCode }: Pick<Answer, "code" | "subCode">): string {
  return (code ?? subCode) === null ? "-" : `${code ?? ""}/${subCode ?? ""}`;
}
