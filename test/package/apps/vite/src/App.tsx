import { useState } from "react";
import {
  CallEndDetails,
  CallEndedBanner,
  CallEndedDialog,
  type CallEndLocale,
  loadLocale,
} from "react-call-end-reason";
import "react-call-end-reason/styles.css";
import ends from "./ends.json";

/** A banner and a dialog, a language that is loaded when it is asked for, and a list of the handlers they have called. */
export function App() {
  const [called, setCalled] = useState<string[]>([]);
  const [locales, setLocales] = useState<readonly CallEndLocale[]>([]);
  const note = (handler: string) => () => setCalled((before) => [...before, handler]);
  return (
    <main>
      <CallEndedBanner
        callEndReason={ends.banner}
        locales={locales}
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
      <button type="button" onClick={() => void loadLocale("de-AT").then(setLocales)}>
        Deutsch
      </button>
      <output aria-label="Handlers called">{called.join(", ")}</output>
    </main>
  );
}
