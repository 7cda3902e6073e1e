import type { CallOutcome } from "../catalog/CallOutcome.js";
import type { CallEndActionKind } from "./CallEndActionKind.js";
import { outcomes } from "./data/outcomes.js";
import type { OutcomeAction, OutcomeFacts } from "./OutcomeFacts.js";

/** The words on the button of each action. */
export type ActionLabels = Readonly<Record<OutcomeAction | "callBack", string>>;

/** What decides which next steps fit; see `CallEndContext`. */
export interface ActionContext {
  participant?: "local" | "remote";
  direction?: "Incoming" | "Outgoing";
  isGroup?: boolean;
  wasConnected?: boolean;
}

/**
 * The next steps that help after an outcome, best first. None for another participant's end: this
 * side's call goes on. Whoever was called calls back, and a call of two, or one that never
 * connected, is not joined again.
 */
export function chooseActions(
  outcome: CallOutcome,
  { participant, direction, isGroup, wasConnected }: ActionContext,
  labels: ActionLabels,
): { kind: CallEndActionKind; label: string }[] {
  const [, , , ...actions]: OutcomeFacts = outcomes[outcome];
  if (participant === "remote") return [];
  return actions.map((action) => {
    if (action === "signIn" || action === "getHelp") return { kind: action, label: labels[action] };
    const neverJoined = action === "rejoin" && wasConnected === false;
    const isCall =
      action === "callAgain" ||
      (action === "rejoin" && isGroup === false) ||
      (neverJoined && direction);
    const callLabel = direction === "Incoming" ? "callBack" : "callAgain";
    return { kind: "retry", label: labels[isCall ? callLabel : neverJoined ? "tryAgain" : action] };
  });
}
