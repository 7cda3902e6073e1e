import type { CallOutcome, KnownCallOutcome } from "../catalog/CallOutcome.js";
import { outcomes } from "../catalog/data/outcomes.js";

/** Whether a call with this outcome can have connected; what is known of the call comes first. */
export function canHaveConnected(outcome: CallOutcome, wasConnected: boolean | undefined): boolean {
  return wasConnected ?? outcomes[outcome as KnownCallOutcome]?.connects !== false;
}
