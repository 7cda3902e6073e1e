import { type CSSProperties, useState } from "react";
import { CallEndDetails, CallEndedDialog } from "../../src/index.js";
import { endings } from "../data/endings.js";
import { reasons } from "../data/reasons.js";
import { FakeCall } from "../../fakes/FakeCall.js";
import { useCallState } from "./useCallState.js";

interface CallAppProps {
  /** What ends the call. */
  ending: keyof typeof endings;
  /** Who is on the other side. */
  name: string;
  direction: "Incoming" | "Outgoing";
  onRetry?: () => void;
  onSignIn?: () => void;
  onGetHelp?: () => void;
}

/** A small calling app: a call screen, the reason when the call has ended, and what happens next. */
export function CallApp({ ending, name, direction, onRetry, onSignIn, onGetHelp }: CallAppProps) {
  const newCall = () => new FakeCall({ state: "Connecting", direction });
  const [call, setCall] = useState(newCall);
  const state = useCallState(call);

  const startAgain = () => {
    setCall(newCall());
    onRetry?.();
  };

  return (
    // The focus comes back here when the button that had it is gone.
    <div tabIndex={-1} role="group" aria-label="Calling app" style={styles.app}>
      <div style={styles.screen}>
        <p style={styles.name}>{name}</p>
        <p style={styles.state}>{stateTexts[state]}</p>
        {state === "Disconnected" ? (
          <button key="new" type="button" style={styles.button} onClick={startAgain}>
            New call
          </button>
        ) : (
          <button
            key="hang up"
            type="button"
            style={{ ...styles.button, ...styles.hangUp }}
            onClick={() => call.end(state === "Connected" ? reasons.hangUp : canceled)}
          >
            Hang up
          </button>
        )}
      </div>
      {state !== "Disconnected" && (
        <div role="group" aria-label="What happens next" style={styles.next}>
          {state === "Connecting" && (
            <button type="button" style={styles.button} onClick={() => call.move("Connected")}>
              They pick up
            </button>
          )}
          <button type="button" style={styles.button} onClick={() => call.end(endings[ending])}>
            {ending}
          </button>
        </div>
      )}
      <CallEndedDialog
        call={call}
        context={{ isGroup: false, otherPartyName: name }}
        onRetry={startAgain}
        onSignIn={onSignIn}
        onGetHelp={onGetHelp}
      >
        <CallEndDetails ids={{ callId: call.id }} />
      </CallEndedDialog>
    </div>
  );
}

const canceled = { code: 487, subCode: 0, resultCategories: ["Success"] };

const stateTexts: Record<string, string> = {
  Connecting: "Calling…",
  Connected: "You are talking",
  Disconnected: "Not in a call",
};

const styles = {
  app: { display: "grid", gap: 16, maxWidth: 360, marginInline: "auto" },
  screen: {
    display: "grid",
    justifyItems: "center",
    gap: 8,
    padding: "48px 16px 24px",
    borderRadius: 16,
    color: "#fff",
    background: "#20242c",
  },
  name: { margin: 0, fontSize: 24, fontWeight: 600, overflowWrap: "anywhere" },
  state: { margin: "0 0 56px", color: "#c5cad3" },
  next: { display: "flex", flexWrap: "wrap", gap: 8, justifyContent: "center" },
  button: {
    minHeight: 40,
    padding: "6px 16px",
    border: "1px solid #818895",
    borderRadius: 20,
    color: "CanvasText",
    background: "Canvas",
    font: "inherit",
    cursor: "pointer",
  },
  hangUp: { border: "1px solid transparent", color: "#fff", background: "#b3261e" },
} satisfies Record<string, CSSProperties>;
