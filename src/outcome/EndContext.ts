/** What decides which outcome and which next steps fit a call; see `CallEndContext`. */
export interface EndContext {
  participant?: "local" | "remote";
  direction?: "Incoming" | "Outgoing";
  isGroup?: boolean;
  wasConnected?: boolean;
}
