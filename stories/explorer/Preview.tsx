import { useState } from "react";
import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import type { Reason } from "./CatalogEntry.js";
import { contextOf, type ExplorerState } from "./ExplorerState.js";

interface PreviewProps {
  readonly reason: Readonly<Reason>;
  readonly state: ExplorerState;
}

/** The end as the user sees it: as a banner and, when asked for, as a dialog. */
export function Preview({ reason, state }: PreviewProps) {
  const [isOpen, setOpen] = useState(false);
  const [called, setCalled] = useState("");

  const given = (name: "onRetry" | "onSignIn" | "onGetHelp" | "onDismiss") =>
    state[name] === "yes" ? { [name]: () => setCalled(name) } : {};
  const shared = {
    callEndReason: reason,
    context: contextOf(state),
    ...given("onRetry"),
    ...given("onSignIn"),
    ...given("onGetHelp"),
  };
  return (
    <div className="explorer-preview">
      <CallEndedBanner {...shared} {...given("onDismiss")} size={state.size} announce={false} />
      <p className="explorer-actions">
        <button type="button" onClick={() => setOpen(true)}>
          Open as a dialog
        </button>
        <span role="status">{called && `The app’s ${called} was called.`}</span>
      </p>
      <CallEndedDialog {...shared} open={isOpen} onOpenChange={setOpen}>
        <CallEndDetails />
      </CallEndedDialog>
    </div>
  );
}
