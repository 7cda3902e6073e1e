import type { CallEndReason as SdkReason } from "@azure/communication-calling";
import { describeCallEnd } from "../../src/index.js";

/** An error with one action: "The connection was lost", Rejoin. */
export const lostConnection = { code: 410, subCode: 3101 } satisfies SdkReason;
/** The same as the SDK reports it, with a message that names people. */
export const reportedLoss = {
  ...lostConnection,
  message: "Call with Mia, +49 170 1234567, was lost",
  resultCategories: ["UnexpectedClientError"],
};
/** An error with two actions: "The calling service has a problem", Try again, Get help. */
export const serviceProblem = { code: 500, subCode: 1 } satisfies SdkReason;
/** The same with a link for the developer, so that its details show all they can. */
export const linkedProblem = {
  ...serviceProblem,
  message: "Lost, \nTroubleshooting Guide: https://aka.ms/acs-guide",
} satisfies SdkReason & { message: string };
/** An error with another action: "Please sign in again", Sign in. */
export const signInExpired = { code: 495, subCode: 4507 } satisfies SdkReason;
/** No error: "The call was declined", Call again. */
export const declined = { code: 603, subCode: 0 } satisfies SdkReason;
/** No error and no action: "You were removed from the call". */
export const removed = { code: 0, subCode: 5300 } satisfies SdkReason;
/** No error: "You left the call", Rejoin. */
export const left = { code: 0, subCode: 0 } satisfies SdkReason;

/** The words below the title, which test/text is about. */
export function descriptionOf(reason: SdkReason): string {
  const description = describeCallEnd(reason)?.description;
  if (!description) throw new Error("The reason is no end.");
  return description;
}
