import { useState } from "react";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "react-call-end-reason";
import "react-call-end-reason/styles.css";
import ends from "./ends.json";

/** A banner and a dialog, and a list of the handlers they have called. */
export function App() {
  const [called, setCalled] = useState<string[]>([]);
  const note = (handler: string) => () => setCalled((before) => [...before, handler]);
  return (
    <main>
      <CallEndedBanner
        callEndReason={ends.banner}
        onRetry={note("banner onRetry")}
        onSignIn={note("banner onSignIn")}
      />
      <CallEndedDialog
        callEndReason={ends.dialog}
        onRetry={note("dialog onRetry")}
        onSignIn={note("dialog onSignIn")}
        onDismiss={note("dialog onDismiss")}
      >
        <CallEndDetails ids={{ callId: "call-1" }} />
      </CallEndedDialog>
      <output aria-label="Handlers called">{called.join(", ")}</output>
    </main>
  );
}
