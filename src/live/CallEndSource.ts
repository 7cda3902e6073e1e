/** The SDK's `Call` or `TeamsCall`. */
export interface CallEndCallSource {
  /** The state of the call; `Disconnected` at its end. */
  readonly state: string;
  /** The reason, once it has ended. */
  readonly callEndReason?: unknown;
  /** Starts to listen. */
  on(event: "stateChanged", listener: () => void): void;
  /** Stops to listen. */
  off(event: "stateChanged", listener: () => void): void;
}

/** The SDK's `IncomingCall` or `TeamsIncomingCall`. */
export interface CallEndIncomingCallSource {
  /** The reason, once it has ended. */
  readonly callEndReason?: unknown;
  /** Starts to listen. */
  on(event: "callEnded", listener: (event: { callEndReason: unknown }) => void): void;
  /** Stops to listen. */
  off(event: "callEnded", listener: (event: { callEndReason: unknown }) => void): void;
}

/** The SDK's `CallAgent` or `TeamsCallAgent`. */
export interface CallEndAgentSource {
  /** The calls that are going on. */
  readonly calls: readonly object[];
  /** Starts to listen. */
  on(event: "callsUpdated", listener: (event: { added: object[] }) => void): void;
  /** Starts to listen. */
  on(event: "incomingCall", listener: (event: { incomingCall: object }) => void): void;
  /** Stops to listen. */
  off(event: "callsUpdated", listener: (event: { added: object[] }) => void): void;
  /** Stops to listen. */
  off(event: "incomingCall", listener: (event: { incomingCall: object }) => void): void;
}

/** communication-react's adapters and its stateful client keep a state and tell when it changes. */
export interface CallEndStateSource<State extends object> {
  /** The state as it is now. */
  getState(): State;
  /** Starts to listen. */
  onStateChange(handler: () => void): void;
  /** Stops to listen. */
  offStateChange(handler: () => void): void;
}

/** The adapter of a CallComposite or a CallWithChatComposite. */
export interface CallEndAdapterSource extends CallEndStateSource<{
  call?: object;
  endedCall?: object;
}> {
  /** Starts to listen. */
  on(event: "callEnded", listener: (event: object) => void): void;
  /** Stops to listen. */
  off(event: "callEnded", listener: (event: object) => void): void;
}

/** communication-react's `StatefulCallClient`. */
export type CallEndClientSource = CallEndStateSource<{
  calls: object;
  callsEnded: object;
  incomingCallsEnded: object;
}>;

/** A `RemoteParticipant`, the state of a call, or whatever else may have a reason. */
export interface CallEndSnapshotSource {
  /** The reason in any shape, once there is one. */
  readonly callEndReason?: unknown;
}

/**
 * The same written out in place. Its other fields are none of the type above, which would take any
 * object that has an id.
 */
export interface CallEndSnapshotLiteral {
  /** The reason in any shape. */
  readonly callEndReason: unknown;
  /** Tells it from the next one. */
  readonly id?: string;
  /** The state of the call, e.g. `Disconnected`. */
  readonly state?: string;
  /** `Incoming` or `Outgoing`. */
  readonly direction?: string;
}

/**
 * Something that knows how a call ends: a call, an incoming call or the agent of the SDK, an adapter
 * or the stateful client of communication-react, or anything with a `callEndReason`.
 */
export type CallEndSource =
  | CallEndCallSource
  | CallEndIncomingCallSource
  | CallEndAgentSource
  | CallEndAdapterSource
  | CallEndClientSource
  | CallEndSnapshotSource
  | CallEndSnapshotLiteral;
