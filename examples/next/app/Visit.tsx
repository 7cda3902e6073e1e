"use client";

import { useState } from "react";
import { CallEndDetails, CallEndedDialog } from "react-call-end-reason";

interface VisitCall {
  readonly callEndReason?: { readonly code: number; readonly subCode: number };
}

/**
 * In the browser. The call is a plain object, so that the example needs no token; with the SDK it is
 * what `agent.join` gives you. Import the SDK with `await import("@azure/communication-calling")` when
 * the user joins: a server cannot load it.
 */
export function Visit() {
  const [call, setCall] = useState<VisitCall>();
  const join = () => setCall({});
  const drop = () => setCall({ callEndReason: { code: 410, subCode: 3101 } });

  return (
    <>
      <button type="button" onClick={join}>
        Join
      </button>
      <button type="button" onClick={drop} disabled={!call}>
        Lose the connection
      </button>
      <CallEndedDialog call={call} onRetry={join}>
        <CallEndDetails />
      </CallEndedDialog>
    </>
  );
}
