import type { CallEndReason, IncomingCall, IncomingCallKind } from "@azure/communication-calling";
import { FakeCall, type FakeCallOptions } from "./FakeCall.ts";
import { FakeEmitter } from "./FakeEmitter.ts";

type Members = "kind" | "id" | "callerInfo" | "callEndReason" | "on" | "off";

/** A ringing call as the SDK has it: a view of the call that comes of it when it is answered. */
export class FakeIncomingCall extends FakeEmitter implements Pick<IncomingCall, Members> {
  readonly kind = "IncomingCall" as IncomingCallKind;
  readonly call: FakeCall;

  constructor(options: Pick<FakeCallOptions, "callerName" | "groupId"> = {}) {
    super();
    this.call = new FakeCall({ ...options, direction: "Incoming", state: "Ringing" });
    let wasConnected = false;
    this.call.on("stateChanged", () => {
      if (this.call.state === "Connected") wasConnected = true;
      if (this.call.state === "Disconnected" && !wasConnected) {
        this.emit("callEnded", { callEndReason: this.call.callEndReason });
      }
    });
  }

  get id(): string {
    return this.call.id;
  }

  get callerInfo(): IncomingCall["callerInfo"] {
    return this.call.callerInfo;
  }

  get info(): FakeCall["info"] {
    return this.call.info;
  }

  get callEndReason(): CallEndReason | undefined {
    return this.call.callEndReason;
  }
}
