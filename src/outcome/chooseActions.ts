import type { CallOutcome } from "../catalog/CallOutcome.js";
import type { CallEndActionKind } from "./CallEndActionKind.js";
import { outcomes } from "./data/outcomes.js";
import type { OutcomeAction, OutcomeFacts } from "./OutcomeFacts.js";

/** A next step by its kind and by the label on its button. */
export interface ChosenAction {
  readonly kind: CallEndActionKind;
  readonly label: OutcomeAction | "callBack";
}

/** What decides which next steps fit; see `CallEndContext`. */
export interface ActionContext {
  participant?: "local" | "remote";
  direction?: "Incoming" | "Outgoing";
  isGroup?: boolean;
}

/**
 * The next steps that help after an outcome, best first. None for another participant's end: this
 * side's call goes on. Whoever was called calls back, and a call of two is called again, not joined.
 */
export function chooseActions(outcome: CallOutcome, context: ActionContext): ChosenAction[] {
  if (context.participant === "remote") return [];
  const [, , , ...actions]: OutcomeFacts = outcomes[outcome];
  return actions.map((action) =>
    action === "signIn" || action === "getHelp"
      ? { kind: action, label: action }
      : { kind: "retry", label: retryLabel(action, context) },
  );
}

function retryLabel(
  action: Exclude<OutcomeAction, "signIn" | "getHelp">,
  { direction, isGroup }: ActionContext,
): ChosenAction["label"] {
  const isCall = action === "callAgain" || (action === "rejoin" && isGroup === false);
  if (!isCall) return action;
  return direction === "Incoming" ? "callBack" : "callAgain";
}
