/**
 * What there is to say about a retry besides the end itself.
 *
 * `offline`: it waits for the network; `online`: the network is back; `allowed`: the device that was
 * blocked may be used now; `busy`: it is under way; `retryFailed`: it failed; `retryFailedAgain` and,
 * where the app offers help, `retryFailedGetHelp`: not for the first time; `wait`: it is likely to fail
 * until a while has passed; `ready`: that while has passed.
 */
export type CallEndNote =
  | "offline"
  | "online"
  | "allowed"
  | "busy"
  | "retryFailed"
  | "retryFailedAgain"
  | "retryFailedGetHelp"
  | "wait"
  | "ready";
