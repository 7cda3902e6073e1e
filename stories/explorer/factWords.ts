import type {
  CallEndRetry,
  CallEndCategorySource,
  CallEndFixer,
  CallEndMatchedBy,
} from "../../src/index.js";

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
  reported: "the call itself reported it",
  catalog: "the catalog’s row says so",
  codeClass: "taken from the class of the code",
  error: "it is an error, and nothing more is known",
} satisfies Record<CallEndCategorySource, string>;

/** When trying again can work. */
export const retryWords = {
  now: "Trying again at once can work.",
  afterFix: "Trying again can work once something was put right.",
  later: "Trying again can work later.",
  never: "Trying again does not help.",
} satisfies Record<CallEndRetry, string>;

/** Whom to ask. */
export const fixerWords = {
  user: "The person on the call. The message tells them what to do.",
  otherPerson: "The other person, or whoever is in charge of the call or meeting.",
  developer: "You, the developer of the app: it has to do something differently.",
  admin: "An administrator of the tenant, the network or the phone service.",
  service: "Microsoft’s calling service. If it stays, open a support request with the report.",
  nobody: "Nobody: there is nothing to fix.",
} satisfies Record<CallEndFixer, string>;
