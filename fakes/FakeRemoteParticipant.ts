import type {
  CallEndReason,
  RemoteParticipant,
  RemoteParticipantState,
} from "@azure/communication-calling";
import { FakeEmitter } from "./FakeEmitter.ts";
import { fakePerson } from "./FakeParticipant.ts";

type Members = "displayName" | "identifier" | "state" | "callEndReason" | "on" | "off";

/** Somebody else in a call as the SDK has them, moved by the test. */
export class FakeRemoteParticipant extends FakeEmitter implements Pick<RemoteParticipant, Members> {
  readonly identifier: RemoteParticipant["identifier"];
  state: RemoteParticipantState = "Connected";
  callEndReason: CallEndReason | undefined;

  constructor(readonly displayName: string) {
    super();
    this.identifier = fakePerson(displayName).identifier;
  }

  /** Leaves in the SDK's order: first the reason, then the state, then the event. */
  leave(callEndReason: CallEndReason): void {
    this.callEndReason = callEndReason;
    this.state = "Disconnected";
    this.emit("stateChanged");
  }

  /** Comes back, as the same object. */
  comeBack(): void {
    this.callEndReason = undefined;
    this.state = "Connected";
    this.emit("stateChanged");
  }
}
