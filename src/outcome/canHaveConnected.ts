import type { CallOutcome } from "../catalog/CallOutcome.js";
import { unconnectedOutcomes } from "./data/unconnectedOutcomes.js";

/** Whether a call with this outcome can have connected; what is known of the call comes first. */
export function canHaveConnected(outcome: CallOutcome, wasConnected: boolean | undefined): boolean {
  return wasConnected ?? !unconnectedOutcomes.includes(outcome);
}
