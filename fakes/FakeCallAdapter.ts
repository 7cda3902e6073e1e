import type { CallEndReason, CallState } from "@azure/communication-calling";
import { fakeCallState, type FakeCallState } from "./FakeCallState.ts";
import { FakeStateEmitter } from "./FakeStateEmitter.ts";

/** The state of the adapters, as far as it is used here. */
interface AdapterState {
  page: string;
  call?: FakeCallState;
}

type CallEndedListener = (event: { callId: string; code?: number; subCode?: number }) => void;

/** What the adapters of the CallComposite and the CallWithChatComposite have in common. */
abstract class FakeAdapter<State extends AdapterState> extends FakeStateEmitter<State> {
  on(event: "callEnded", listener: CallEndedListener): void {
    this.emitter.on(event, listener);
  }

  off(event: "callEnded", listener: CallEndedListener): void {
    this.emitter.off(event, listener);
  }

  /** A new call; the last one that ended stays in the state. */
  start(changes: Partial<FakeCallState> = {}): FakeCallState {
    const call = fakeCallState(changes);
    this.change({ call, page: "lobby" });
    return call;
  }

  /** The call goes into the state. */
  move(state: CallState): void {
    const { call } = this.getState();
    if (call) this.change({ call: { ...call, state }, page: "call" });
  }

  /** The call ends in the real order: disconnected, the event, and only then the new state. */
  end(callEndReason: CallEndReason | undefined): void {
    this.move("Disconnected");
    const { call } = this.getState();
    if (!call) return;
    const isBadRequest = callEndReason?.code === 400;
    if (!isBadRequest) this.emitter.emit("callEnded", { callId: call.id, ...callEndReason });
    const page = isBadRequest ? "badRequest" : "leftCall";
    this.finish({ ...call, callEndReason, endTime: new Date() }, page);
  }

  protected abstract finish(endedCall: FakeCallState, page: string): void;

  protected change(changes: AdapterState): void {
    this.setState(changes as Partial<State>);
  }
}

/** The adapter of a CallComposite. */
export class FakeCallAdapter extends FakeAdapter<AdapterState & { endedCall?: FakeCallState }> {
  constructor() {
    super({ page: "configuration", call: undefined });
  }

  protected finish(endedCall: FakeCallState, page: string): void {
    this.setState({ call: undefined, endedCall, page });
  }
}

/** The adapter of a CallWithChatComposite: no `endedCall`. */
export class FakeCallWithChatAdapter extends FakeAdapter<AdapterState & { chat?: object }> {
  constructor() {
    super({ page: "configuration", call: undefined, chat: undefined });
  }

  protected finish(_endedCall: FakeCallState, page: string): void {
    this.setState({ call: undefined, page });
  }
}
