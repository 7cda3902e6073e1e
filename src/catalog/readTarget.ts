/** The methods that start calls or get ready to, at the end of their names. */
const starts = /(accept|join|startCall|create(?:Teams)?CallAgent)$/;

/** What communication-react calls what was tried: "CallAgent.join", "Call.startVideo". */
export interface Target {
  /** Whether it was something in or beside a call, and not the start of one. */
  readonly isAction: boolean;
  readonly direction: "Incoming" | "Outgoing" | undefined;
  /** What is joined is a group call, a room or a meeting. */
  readonly isGroup: true | undefined;
}

/** What a target says about the call. */
export function readTarget(target: string): Target {
  const [, method] = starts.exec(target) ?? [];
  return {
    isAction: !method,
    direction: method === "accept" ? "Incoming" : method === "startCall" ? "Outgoing" : undefined,
    isGroup: method === "join" || undefined,
  };
}
