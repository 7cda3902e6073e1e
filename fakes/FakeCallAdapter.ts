import type { CallEndReason, CallState } from "@azure/communication-calling";
import { FakeCallError } from "./FakeCallError.ts";
import { fakeCallState, type FakeCallState } from "./FakeCallState.ts";
import { FakeStateEmitter } from "./FakeStateEmitter.ts";

/** The state of the adapters, as far as it is used here. */
interface AdapterState {
  page: string;
  call?: FakeCallState;
}

type CallEndedListener = (event: { callId: string; code?: number; subCode?: number }) => void;

/** The latest error of each operation, by its name. */
export type LatestErrors = Readonly<Record<string, FakeCallError>>;

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

  /** Something fails in the real order: the error goes into the state, and then the event comes. */
  fail(error = new FakeCallError("CallAgent.join")): FakeCallError {
    this.setErrors({ ...this.getErrors(), [error.target]: error });
    this.emitter.emit("error", error);
    return error;
  }

  /** As after its error bar was dismissed. */
  clearErrors(): void {
    this.setErrors({});
  }

  protected abstract getErrors(): LatestErrors;
  protected abstract setErrors(errors: LatestErrors): void;
  protected abstract finish(endedCall: FakeCallState, page: string): void;

  protected change(changes: AdapterState): void {
    this.setState(changes as Partial<State>);
  }
}

/** The adapter of a CallComposite. */
export class FakeCallAdapter extends FakeAdapter<
  AdapterState & { endedCall?: FakeCallState; latestErrors: LatestErrors }
> {
  constructor() {
    super({ page: "configuration", call: undefined, latestErrors: {} });
  }

  protected getErrors(): LatestErrors {
    return this.getState().latestErrors;
  }

  protected setErrors(latestErrors: LatestErrors): void {
    this.setState({ latestErrors });
  }

  protected finish(endedCall: FakeCallState, page: string): void {
    this.setState({ call: undefined, endedCall, page });
  }
}

/** The adapter of a CallWithChatComposite: no `endedCall`, and errors of the call by another name. */
export class FakeCallWithChatAdapter extends FakeAdapter<
  AdapterState & { chat?: object; latestCallErrors: LatestErrors }
> {
  constructor() {
    super({ page: "configuration", call: undefined, chat: undefined, latestCallErrors: {} });
  }

  protected getErrors(): LatestErrors {
    return this.getState().latestCallErrors;
  }

  protected setErrors(latestCallErrors: LatestErrors): void {
    this.setState({ latestCallErrors });
  }

  protected finish(_endedCall: FakeCallState, page: string): void {
    this.setState({ call: undefined, page });
  }
}
