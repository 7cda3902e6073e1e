import type { Call } from "@azure/communication-calling";
import * as React from "react";
import { CallEnd, CallEndDetails, CallEndedDialog, useCallEnd } from "react-call-end-reason";
import { describeCallEnd, type CallEndDescription } from "react-call-end-reason/core";
import { deDE } from "react-call-end-reason/locales/de-DE";
import "react-call-end-reason/styles.css";
import "react-call-end-reason/themes/fluent.css";

export function App({ call, rejoin }: { call: Call; rejoin: () => Promise<void> }) {
  const end = useCallEnd({ call });
  const words: CallEndDescription | undefined = describeCallEnd(end.description?.raw);
  return (
    <CallEndedDialog call={call} locales={[deDE]} onRetry={rejoin} onGetHelp={(e) => e.title}>
      <CallEndDetails />
      <CallEnd.Summary>{words?.title}</CallEnd.Summary>
    </CallEndedDialog>
  );
}
