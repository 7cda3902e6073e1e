import type { CallOutcome } from "../../catalog/CallOutcome.js";

/** What only happens to a call that has not connected yet. */
export const unconnectedOutcomes: readonly CallOutcome[] = [
  "answeredElsewhere",
  "blocked",
  "busy",
  "callFull",
  "callNotFound",
  "canceled",
  "couldNotConnect",
  "declined",
  "endedBeforeAnswer",
  "invalidMeeting",
  "invalidNumber",
  "invalidTarget",
  "lobbyDenied",
  "lobbyTimeout",
  "networkBlocked",
  "noAnswer",
  "notInvited",
  "numberNotFound",
  "otherSetupFailed",
  "roomNotFound",
  "roomNotOpen",
  "setupFailed",
  "unreachable",
];
