import type { Call, CallAgent } from "@azure/communication-calling";
import { useState } from "react";
import { CallEndedBanner, CallEndedDialog } from "react-call-end-reason";

export function JoinButton({ agent, groupId }: { agent: CallAgent; groupId: string }) {
  const [call, setCall] = useState<Call>();
  const [error, setError] = useState<unknown>();

  const join = () => {
    setError(undefined);
    try {
      setCall(agent.join({ groupId }));
    } catch (reason) {
      setError(reason);
    }
  };

  return (
    <>
      <button type="button" onClick={join}>
        Join
      </button>
      <CallEndedBanner callEndReason={error} onRetry={join} />
      <CallEndedDialog call={call} onRetry={join} />
    </>
  );
}
