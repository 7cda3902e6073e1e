/** What a method that failed was meant to do, as communication-react names it. */
export interface Target {
  /** Whether it was something in or beside a call, and not the start of one. */
  readonly isAction: boolean;
  readonly direction?: "Incoming" | "Outgoing";
  readonly isGroup?: boolean;
}

/** The methods that start calls or get ready to. What is joined is a group call, room or meeting. */
const starts: Readonly<Record<string, Target>> = {
  accept: { isAction: false, direction: "Incoming" },
  createCallAgent: { isAction: false },
  createTeamsCallAgent: { isAction: false },
  join: { isAction: false, isGroup: true },
  startCall: { isAction: false, direction: "Outgoing" },
};

const action: Target = { isAction: true };

/** What a target such as "CallAgent.join" or "Call.startVideo" says about the call. */
export function readTarget(target: string): Target {
  const method = target.split(".").at(-1) ?? "";
  return Object.hasOwn(starts, method) ? starts[method]! : action;
}
