import type { CallEndReason, CallerInfo, CallState } from "@azure/communication-calling";
import { FakeCallError } from "./FakeCallError.ts";
import { fakeCallState, type FakeCallState } from "./FakeCallState.ts";
import { FakeStateEmitter } from "./FakeStateEmitter.ts";

/** An incoming call in the state of communication-react, as far as it is used here. */
interface FakeIncomingCallState {
  id: string;
  callerInfo: CallerInfo;
  callEndReason?: CallEndReason;
  startTime: Date;
  endTime?: Date;
}

/** The state of a `StatefulCallClient`, as far as it is used here. */
interface ClientState {
  calls: Record<string, FakeCallState>;
  callsEnded: Record<string, FakeCallState>;
  incomingCalls: Record<string, FakeIncomingCallState>;
  incomingCallsEnded: Record<string, FakeIncomingCallState>;
  latestErrors: Readonly<Record<string, FakeCallError>>;
}

/** communication-react's stateful client. */
export class FakeStatefulCallClient extends FakeStateEmitter<ClientState> {
  constructor() {
    super({
      calls: {},
      callsEnded: {},
      incomingCalls: {},
      incomingCallsEnded: {},
      latestErrors: {},
    });
  }

  start(changes: Partial<FakeCallState> = {}): FakeCallState {
    const call = fakeCallState(changes);
    this.setState({ calls: { ...this.getState().calls, [call.id]: call } });
    return call;
  }

  move({ id }: FakeCallState, state: CallState): void {
    const { calls } = this.getState();
    if (calls[id]) this.setState({ calls: { ...calls, [id]: { ...calls[id], state } } });
  }

  end({ id }: FakeCallState, callEndReason?: CallEndReason, endTime = new Date()): void {
    const { [id]: call, ...calls } = this.getState().calls;
    if (!call) return;
    const ended: FakeCallState = { ...call, state: "Disconnected", callEndReason, endTime };
    this.setState({ calls, callsEnded: { ...this.getState().callsEnded, [id]: ended } });
  }

  ring(callerName?: string): FakeIncomingCallState {
    const { id, startTime } = fakeCallState();
    const callerInfo = { identifier: undefined, displayName: callerName };
    const call = { id, startTime, callerInfo };
    this.setState({ incomingCalls: { ...this.getState().incomingCalls, [id]: call } });
    return call;
  }

  /** Nobody answered. */
  miss(
    { id }: { id: string },
    callEndReason: CallEndReason | undefined,
    endTime = new Date(),
  ): void {
    const { [id]: call, ...incomingCalls } = this.getState().incomingCalls;
    if (!call) return;
    const ended = { ...call, callEndReason, endTime };
    const incomingCallsEnded = { ...this.getState().incomingCallsEnded, [id]: ended };
    this.setState({ incomingCalls, incomingCallsEnded });
  }

  /** The error is kept, and thrown at whoever called. */
  fail(error = new FakeCallError("CallAgent.join")): FakeCallError {
    this.setState({ latestErrors: { ...this.getState().latestErrors, [error.target]: error } });
    return error;
  }

  clearErrors(): void {
    this.setState({ latestErrors: {} });
  }
}
