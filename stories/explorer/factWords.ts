import type { CallEndRetry, CallEndCategorySource, CallEndMatchedBy } from "../../src/index.js";

/** What each way of matching means. */
export const matchedByWords = {
  "code+subCode": "Both numbers are a row of the catalog: nothing is surer.",
  subCode: "The subCode alone is known; it means the same under any code.",
  sip: "The last three digits of the subCode are a status of the phone network.",
  message: "The numbers say little, but the message or the error has a name that is known.",
  code: "Only the code is known; the subCode is not, or was not given.",
  codeClass: "Only the class of the code is known: 0 and 2xx, 4xx, 5xx or 6xx.",
  none: "Nothing of this is known, so nothing more than the end is told.",
} satisfies Record<CallEndMatchedBy, string>;

/** Where a category comes from. */
export const categorySourceWords = {
  reported: "The call itself reported it.",
  catalog: "The catalog’s row says so.",
  codeClass: "It is taken from the class of the code.",
  error: "It is an error, and nothing more is known.",
} satisfies Record<CallEndCategorySource, string>;

/** When trying again can work. */
export const retryWords = {
  now: "Trying again at once can work.",
  afterFix: "Trying again can work once something was put right.",
  later: "Trying again can work later.",
  never: "Trying again does not help.",
} satisfies Record<CallEndRetry, string>;
