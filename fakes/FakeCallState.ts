import type {
  CallDirection,
  CallEndReason,
  CallerInfo,
  CallState,
} from "@azure/communication-calling";
import type { FakeParticipant } from "./FakeParticipant.ts";

/**
 * A call in the state of @azure/communication-react 1.34.0, as far as it is used here. Copied by hand:
 * the package is not installed beside React 19.
 */
export interface FakeCallState {
  id: string;
  kind: "Call" | "TeamsCall";
  callerInfo: CallerInfo;
  state: CallState;
  callEndReason?: CallEndReason;
  direction: CallDirection;
  startTime: Date;
  endTime: Date | undefined;
  remoteParticipants: Record<string, FakeParticipant>;
  /** Those who have left. */
  remoteParticipantsEnded: Record<string, FakeParticipant>;
}

let count = 0;

/** A call that this side has just started. */
export function fakeCallState(changes: Partial<FakeCallState> = {}): FakeCallState {
  return {
    id: `state-${++count}`,
    kind: "Call",
    callerInfo: { identifier: undefined },
    state: "Connecting",
    direction: "Outgoing",
    startTime: new Date(),
    endTime: undefined,
    remoteParticipants: {},
    remoteParticipantsEnded: {},
    ...changes,
  };
}
