import type {
  Call,
  CallDirection,
  CallEndReason,
  CallKind,
  CallState,
} from "@azure/communication-calling";
import { FakeEmitter } from "./FakeEmitter.ts";

type Members =
  | "kind"
  | "id"
  | "callerInfo"
  | "state"
  | "callEndReason"
  | "direction"
  | "on"
  | "off";

let count = 0;

/** What a fake call starts with. */
export interface FakeCallOptions {
  state?: CallState;
  direction?: CallDirection;
  groupId?: string;
  callerName?: string;
  callEndReason?: CallEndReason;
}

/** A call as the SDK has it, moved by the test. */
export class FakeCall extends FakeEmitter implements Pick<Call, Members> {
  readonly kind = "Call" as CallKind;
  id = `call-${++count}`;
  state: CallState;
  callEndReason: CallEndReason | undefined;
  readonly direction: CallDirection;
  readonly callerInfo: Call["callerInfo"];
  readonly info: Pick<Call["info"], "groupId">;

  constructor(options: FakeCallOptions = {}) {
    super();
    this.state = options.state ?? "None";
    this.direction = options.direction ?? "Outgoing";
    this.callerInfo = { identifier: undefined, displayName: options.callerName };
    this.info = { groupId: options.groupId };
    this.callEndReason = options.callEndReason;
  }

  /** Goes into the state and tells so. */
  move(state: CallState): this {
    this.state = state;
    this.emit("stateChanged");
    return this;
  }

  /** Ends in the SDK's order: first the reason, then the state, then the event. */
  end(callEndReason: CallEndReason | undefined): this {
    this.callEndReason = callEndReason;
    return this.move("Disconnected");
  }

  /** Gets another id, as calls do while they connect. */
  changeId(id: string): this {
    this.id = id;
    this.emit("idChanged");
    return this;
  }
}
