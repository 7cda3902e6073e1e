/**
 * Something that keeps the reason its call ended with: the SDK's `Call`, `IncomingCall` or
 * `RemoteParticipant`, or a snapshot of one.
 */
export interface CallEndSource {
  readonly callEndReason?: unknown;
}
