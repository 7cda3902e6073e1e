import { useState } from "react";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "react-call-end-reason";
import "react-call-end-reason/styles.css";
import { type AppCall, joinCall } from "./joinCall";

export function App() {
  const [call, setCall] = useState<AppCall>();
  const [error, setError] = useState<unknown>();

  // Also for Rejoin: while the promise is open its button is busy, and what it fails with is shown.
  const join = async () => setCall(await joinCall());
  const start = () => {
    setError(undefined);
    join().catch(setError);
  };

  return (
    <main>
      <h1>A call</h1>
      <button type="button" onClick={start}>
        Join
      </button>
      <button type="button" onClick={() => void call?.hangUp()}>
        Hang up
      </button>
      {call && "drop" in call && (
        <button type="button" onClick={call.drop}>
          Lose the connection
        </button>
      )}
      {/* A call that did not start, and one that ended. */}
      <CallEndedBanner callEndReason={error} onRetry={join} />
      <CallEndedDialog call={call} onRetry={join}>
        <CallEndDetails />
      </CallEndedDialog>
    </main>
  );
}
