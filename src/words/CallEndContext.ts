/**
 * What the app knows about the call. All of it is optional; without it every text is true from both
 * sides of the call.
 */
export interface CallEndContext {
  /** Whose end this is; `local` by default. No text about a `remote` participant says "you". */
  participant?: "local" | "remote";
  /** `Incoming`: this side was called; `Outgoing`: this side called. */
  direction?: "Incoming" | "Outgoing";
  /** Whether the call ever got as far as being connected. */
  wasConnected?: boolean;
  /** Whether more than two people could take part. */
  isGroup?: boolean;
  /** The other person, or the remote participant: shown as text, at most 60 characters of it. */
  otherPartyName?: string;
  /** When the call connected: for `CallEnd.Summary`, no other text depends on it. */
  startedAt?: Date;
  /** When it ended. */
  endedAt?: Date;
}
