import { outcomes } from "../catalog/data/outcomes.js";
import type { KnownCallOutcome } from "../catalog/CallOutcome.js";
import type { OutcomeTurn } from "../catalog/OutcomeFacts.js";

/** What an outcome is, given what is known of the call. */
export function refineOutcome(
  outcome: KnownCallOutcome,
  isKnown: Readonly<Record<OutcomeTurn, boolean>>,
): KnownCallOutcome {
  const { instead } = outcomes[outcome];
  for (const turn in instead) {
    const other = instead[turn as OutcomeTurn] as KnownCallOutcome;
    if (isKnown[turn as OutcomeTurn]) return refineOutcome(other, isKnown);
  }
  return outcome;
}
