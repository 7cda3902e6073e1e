import type { CallAgent } from "@azure/communication-calling";
import type { ReactNode } from "react";
import { CallEndedDialog } from "react-call-end-reason";

/** Once, around the whole app: every call of this agent, missed ones too, ends in the dialog. */
export function AppWithCalls({
  agent,
  children,
}: {
  agent: CallAgent | null;
  children: ReactNode;
}) {
  return (
    <>
      {children}
      <CallEndedDialog call={agent} />
    </>
  );
}
