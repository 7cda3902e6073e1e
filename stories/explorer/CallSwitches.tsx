import { Choice } from "./Choice.js";
import type { ExplorerState } from "./ExplorerState.js";

interface CallSwitchesProps {
  readonly state: ExplorerState;
  readonly onState: (change: Partial<ExplorerState>) => void;
}

const yesOrNo = { "": "Not said", yes: "Yes", no: "No" };
const handlers = ["onRetry", "onSignIn", "onGetHelp", "onDismiss"] as const;

/** What the app knows about the call, and what it can do: the props of the banner and the dialog. */
export function CallSwitches({ state, onState }: CallSwitchesProps) {
  return (
    <div className="explorer-switches" role="group" aria-label="What the app says about the call">
      <Choice
        label="Whose end"
        value={state.participant}
        options={{ "": "Not said", local: "One’s own", remote: "Another’s" }}
        onChange={(participant) => onState({ participant })}
      />
      <Choice
        label="Call was"
        value={state.direction}
        options={{ "": "Not said", Outgoing: "Outgoing", Incoming: "Incoming" }}
        onChange={(direction) => onState({ direction })}
      />
      <Choice
        label="Connected"
        value={state.connected}
        options={yesOrNo}
        onChange={(connected) => onState({ connected })}
      />
      <Choice
        label="Group"
        value={state.group}
        options={yesOrNo}
        onChange={(group) => onState({ group })}
      />
      <Choice
        label="Size"
        value={state.size}
        options={{ full: "Full", compact: "Compact" }}
        onChange={(size) => onState({ size })}
      />
      <label className="explorer-choice">
        Other party
        <input
          value={state.name}
          placeholder="No name"
          autoComplete="off"
          onChange={(event) => onState({ name: event.target.value })}
        />
      </label>
      <fieldset className="explorer-handlers">
        <legend>The app gives</legend>
        {handlers.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={state[name] === "yes"}
              onChange={(event) => onState({ [name]: event.target.checked ? "yes" : "no" })}
            />
            <code>{name}</code>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
