import type { CallEndReason as SdkReason } from "@azure/communication-calling";

/** An error with one action: the connection was lost; to rejoin. */
export const lostConnection = { code: 410, subCode: 3101 } satisfies SdkReason;
/** The same as the SDK reports it, with a message that names people. */
export const reportedLoss = {
  ...lostConnection,
  message: "Call with Mia, +49 170 1234567, was lost",
  resultCategories: ["UnexpectedClientError"],
};
/** An error with two actions: the call couldn't start; to try again and to get help. */
export const setupFailed = { code: 410, subCode: 3111 } satisfies SdkReason;
/** An error with two actions, better taken later: the calling service has a problem. */
export const serviceProblem = { code: 500, subCode: 1 } satisfies SdkReason;
/** The same with a link for the developer, so that its details show all they can. */
export const linkedProblem = {
  ...serviceProblem,
  message: "Lost, \nTroubleshooting Guide: https://aka.ms/acs-guide",
} satisfies SdkReason & { message: string };
/** An error with another action: the sign-in has expired; to sign in. */
export const signInExpired = { code: 495, subCode: 4507 } satisfies SdkReason;
/** No error: the call was declined; to call again. */
export const declined = { code: 603, subCode: 0 } satisfies SdkReason;
/** No error and no action: this side was removed. */
export const removed = { code: 0, subCode: 5300 } satisfies SdkReason;
/** No error: this side hung up; to rejoin. */
export const left = { code: 0, subCode: 0 } satisfies SdkReason;
