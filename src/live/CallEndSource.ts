/** The SDK's `Call` or `TeamsCall`. */
interface CallSource {
  readonly state: string;
  readonly callEndReason?: unknown;
  on(event: "stateChanged", listener: () => void): void;
  off(event: "stateChanged", listener: () => void): void;
}

/** The SDK's `IncomingCall` or `TeamsIncomingCall`. */
interface IncomingCallSource {
  readonly callEndReason?: unknown;
  on(event: "callEnded", listener: (event: { callEndReason: unknown }) => void): void;
  off(event: "callEnded", listener: (event: { callEndReason: unknown }) => void): void;
}

/** The SDK's `CallAgent` or `TeamsCallAgent`. */
interface CallAgentSource {
  readonly calls: readonly object[];
  on(event: "callsUpdated", listener: (event: { added: object[] }) => void): void;
  on(event: "incomingCall", listener: (event: { incomingCall: object }) => void): void;
  off(event: "callsUpdated", listener: (event: { added: object[] }) => void): void;
  off(event: "incomingCall", listener: (event: { incomingCall: object }) => void): void;
}

/** communication-react's adapters and its stateful client keep a state and tell when it changes. */
interface StateSource<State extends object> {
  getState(): State;
  onStateChange(handler: () => void): void;
  offStateChange(handler: () => void): void;
}

/** The adapter of a CallComposite or a CallWithChatComposite. */
interface AdapterSource extends StateSource<{ call?: object; endedCall?: object }> {
  on(event: "callEnded", listener: (event: object) => void): void;
  off(event: "callEnded", listener: (event: object) => void): void;
}

/** communication-react's `StatefulCallClient`. */
type ClientSource = StateSource<{ calls: object; callsEnded: object; incomingCallsEnded: object }>;

/** A `RemoteParticipant`, the state of a call, or whatever else may have a reason. */
interface SnapshotSource {
  readonly callEndReason?: unknown;
}

/**
 * The same written out in place. Its other fields are none of the type above, which would take any
 * object that has an id.
 */
interface SnapshotLiteral {
  readonly callEndReason: unknown;
  /** Tells it from the next one. */
  readonly id?: string;
  readonly state?: string;
  readonly direction?: string;
}

/**
 * Something that knows how a call ends: a call, an incoming call or the agent of the SDK, an adapter
 * or the stateful client of communication-react, or anything with a `callEndReason`.
 */
export type CallEndSource =
  | CallSource
  | IncomingCallSource
  | CallAgentSource
  | AdapterSource
  | ClientSource
  | SnapshotSource
  | SnapshotLiteral;
