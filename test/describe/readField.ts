import type { CallEndContext } from "../../src/index.js";
import { describeCallEnd } from "../../src/describe/describeCallEnd.js";

/** What is said of an end, with its sentences as one text and the words on its buttons. */
export function readField(input: unknown, context?: CallEndContext) {
  const end = describeCallEnd(input, { context })!;
  return {
    ...end,
    text: `${end.title} ${end.description}`,
    labels: end.actions.map((a) => a.label),
  };
}
