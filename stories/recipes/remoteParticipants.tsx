import type { Call, RemoteParticipant } from "@azure/communication-calling";
import { useEffect, useState } from "react";
import { CallEndedBanner } from "react-call-end-reason";

/** Says who dropped out, while the call goes on. */
export function DroppedOut({ call }: { call: Call }) {
  const [gone, setGone] = useState<RemoteParticipant>();

  useEffect(() => {
    const onChange = ({ removed }: { removed: RemoteParticipant[] }) => setGone(removed.at(-1));
    call.on("remoteParticipantsUpdated", onChange);
    return () => call.off("remoteParticipantsUpdated", onChange);
  }, [call]);

  return (
    <CallEndedBanner
      size="compact"
      callEndReason={gone?.callEndReason}
      context={{ participant: "remote", otherPartyName: gone?.displayName }}
      onDismiss={() => setGone(undefined)}
    />
  );
}
