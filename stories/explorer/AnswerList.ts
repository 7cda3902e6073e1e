import type { Answer } from "./findAnswers.js";

/** The answers and which of them is shown: for the search box and the list, which both move in it. */
export interface AnswerList {
  readonly answers: readonly Answer[];
  readonly index: number;
  /** The language of the titles. */
  readonly locale: string;
  readonly onIndex: (index: number) => void;
  /** The user wants to go on to what is shown. */
  readonly onEnter: () => void;
}

/** The id of the list of answers. */
export const listId = "explorer-results";

/** The id of one answer in the list. */
export function optionId(index: number): string {
  return `${listId}-${index}`;
}
