import type { Call } from "@azure/communication-calling";
import { CallEndedDialog } from "react-call-end-reason";
import "react-call-end-reason/styles.css";

export function CallScreen({ call, rejoin }: { call: Call | null; rejoin: () => Promise<void> }) {
  return (
    <>
      {/* Your own call screen. */}
      <CallEndedDialog call={call} onRetry={rejoin} />
    </>
  );
}
