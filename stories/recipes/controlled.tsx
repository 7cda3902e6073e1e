import { useState } from "react";
import { CallEndedDialog } from "react-call-end-reason";

/** You keep the reason and decide when the dialog is open; no reason, no dialog. */
export function WhenYouSay({ callEndReason }: { callEndReason: unknown }) {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        What happened?
      </button>
      <CallEndedDialog callEndReason={callEndReason} open={isOpen} onOpenChange={setOpen} />
    </>
  );
}
