import { type Call, Features } from "@azure/communication-calling";
import { useState } from "react";
import { CallEndedDialog } from "react-call-end-reason";

const scores = [1, 2, 3, 4, 5];

/** Asks for stars after a call that took place; the reason stays above it. */
export function EndOfVisit({ call, rejoin }: { call: Call; rejoin: () => Promise<void> }) {
  return (
    <CallEndedDialog
      call={call}
      onRetry={rejoin}
      // Also after hanging up oneself: that is when most people rate.
      openFor={() => true}
      feedback={<Survey key={call.id} call={call} />}
    />
  );
}

function Survey({ call }: { call: Call }) {
  const [state, setState] = useState<"open" | "sent" | "failed">("open");
  const submit = async (score: number) => {
    try {
      await call.feature(Features.CallSurvey).submitSurvey({ overallRating: { score } });
      setState("sent");
    } catch {
      // A survey that gets lost is no reason to bother anybody who has just lost a call.
      setState("failed");
    }
  };
  return (
    <fieldset disabled={state !== "open"}>
      <legend>{state === "open" ? "How was the call?" : "Thank you."}</legend>
      {scores.map((score) => (
        <button key={score} type="button" onClick={() => void submit(score)}>
          {score}
        </button>
      ))}
    </fieldset>
  );
}
