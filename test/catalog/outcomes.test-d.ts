// Checked by `tsc --noEmit`, never run: what compiles without a cast, and what is refused.
import type { OutcomeFacts } from "../../src/catalog/OutcomeFacts.js";

export const facts: OutcomeFacts[] = [
  { category: "ExpectedError", retry: "never", icon: "block", actions: ["getHelp"] },
  { category: "ExpectedError", retry: "later", icon: "block", actions: ["tryAgain"] },
  // @ts-expect-error: what never can work is not tried again.
  { category: "ExpectedError", retry: "never", icon: "block", actions: ["tryAgain"] },
  // @ts-expect-error: there is no such icon.
  { category: "ExpectedError", retry: "later", icon: "nothing" },
  // @ts-expect-error: an outcome says when to try again.
  { category: "ExpectedError", icon: "block" },
];
