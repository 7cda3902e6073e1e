import type {
  Call,
  CallDirection,
  CallEndReason,
  CallKind,
  CallState,
} from "@azure/communication-calling";
import { FakeEmitter } from "./FakeEmitter.ts";
import type { FakeParticipant } from "./FakeParticipant.ts";

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
  /** Of a meeting. */
  threadId?: string;
  callerName?: string;
  callEndReason?: CallEndReason;
  others?: readonly FakeParticipant[];
}

/** A call as the SDK has it, moved by the test. */
export class FakeCall extends FakeEmitter implements Pick<Call, Members> {
  readonly kind = "Call" as CallKind;
  id = `call-${++count}`;
  state: CallState;
  callEndReason: CallEndReason | undefined;
  readonly direction: CallDirection;
  readonly callerInfo: Call["callerInfo"];
  readonly info: Pick<Call["info"], "groupId" | "threadId">;
  remoteParticipants: readonly FakeParticipant[];

  constructor(options: FakeCallOptions = {}) {
    super();
    this.state = options.state ?? "None";
    this.direction = options.direction ?? "Outgoing";
    this.callerInfo = { identifier: undefined, displayName: options.callerName };
    this.info = { groupId: options.groupId, threadId: options.threadId };
    this.remoteParticipants = options.others ?? [];
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

  /** Falls back to no state at all, as calls do behind native bridges. */
  vanish(callEndReason: CallEndReason | undefined): this {
    this.callEndReason = callEndReason;
    return this.move("None");
  }

  /** Gets another id, as calls do while they connect. */
  changeId(id: string): this {
    this.id = id;
    this.emit("idChanged");
    return this;
  }
}
