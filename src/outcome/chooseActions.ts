import { outcomes } from "../catalog/data/outcomes.js";
import type { KnownCallOutcome } from "../catalog/CallOutcome.js";
import type { OutcomeAction, OutcomeFacts } from "../catalog/OutcomeFacts.js";
import type { CallEndActionKind } from "./CallEndActionKind.js";
import type { EndContext } from "./EndContext.js";

/** The words on the button of each action. */
export type ActionLabels = Readonly<
  Record<OutcomeAction | "callBack" | (typeof busyWords)[RetryWord], string>
>;

type RetryWord = Exclude<OutcomeAction, "signIn" | "getHelp"> | "callBack";

/** What a retry is called while it is under way. */
const busyWords = {
  callAgain: "calling",
  callBack: "calling",
  rejoin: "rejoining",
  tryAgain: "tryingAgain",
} as const satisfies Record<RetryWord, string>;

/**
 * The next steps that help after an outcome, best first. None for another participant's end: this
 * side's call goes on. Whoever was called calls back, and a call of two, or one that never
 * connected, is not joined again; a group that never connected is not called either, for which the
 * SDK says `Outgoing`, too.
 */
export function chooseActions(
  outcome: KnownCallOutcome,
  { participant, direction, isGroup, wasConnected }: EndContext,
  labels: ActionLabels,
): { kind: CallEndActionKind; label: string; busyLabel?: string }[] {
  if (participant === "remote") return [];
  const { actions = [] }: OutcomeFacts = outcomes[outcome];
  const neverJoined = wasConnected === false;
  const call =
    direction === "Incoming" ? "callBack" : isGroup && neverJoined ? "tryAgain" : "callAgain";
  const isCall = isGroup === false || (neverJoined && direction);
  const rejoin = isCall ? call : neverJoined ? "tryAgain" : "rejoin";
  const words: Partial<Record<OutcomeAction, RetryWord>> = { callAgain: call, rejoin };
  return actions.map((action) => {
    if (action === "signIn" || action === "getHelp") return { kind: action, label: labels[action] };
    const word = words[action] ?? action;
    return { kind: "retry", label: labels[word], busyLabel: labels[busyWords[word]] };
  });
}
