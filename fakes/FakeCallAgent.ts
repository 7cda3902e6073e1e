import type { CallAgent, CallAgentKind, CallEndReason } from "@azure/communication-calling";
import { FakeCall, type FakeCallOptions } from "./FakeCall.ts";
import { FakeEmitter } from "./FakeEmitter.ts";
import { FakeIncomingCall } from "./FakeIncomingCall.ts";

/** An agent as the SDK has it: calls are listed from their start to their end. */
export class FakeCallAgent
  extends FakeEmitter
  implements Pick<Omit<CallAgent, "calls">, "kind" | "on" | "off">
{
  readonly kind = "CallAgent" as CallAgentKind;
  readonly calls: FakeCall[] = [];

  /** A new call that this side makes. */
  start(options: FakeCallOptions = {}): FakeCall {
    return this.add(new FakeCall({ state: "Connecting", ...options }));
  }

  /** Somebody calls. */
  ring(callerName?: string): FakeIncomingCall {
    const incomingCall = new FakeIncomingCall({ callerName });
    this.emit("incomingCall", { incomingCall });
    return incomingCall;
  }

  /** The ringing call is answered: it becomes a call with the same id. */
  accept({ call }: FakeIncomingCall): FakeCall {
    call.move("Connecting");
    return this.add(call);
  }

  /** The call ends; in the SDK's order it leaves the list and loses its listeners before the event. */
  end(call: FakeCall, callEndReason: CallEndReason | undefined): void {
    call.end(callEndReason);
    this.remove(call);
  }

  /** The call leaves the list. */
  remove(call: FakeCall): void {
    const index = this.calls.indexOf(call);
    if (index < 0) return;
    this.calls.splice(index, 1);
    call.removeAllListeners();
    this.emit("callsUpdated", { added: [], removed: [call] });
  }

  protected add(call: FakeCall): FakeCall {
    this.calls.push(call);
    this.emit("callsUpdated", { added: [call], removed: [] });
    return call;
  }
}
