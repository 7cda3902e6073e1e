import { AzureCommunicationTokenCredential } from "@azure/communication-common";
import { CallComposite, useAzureCommunicationCallAdapter } from "@azure/communication-react";
import { useMemo } from "react";
import { CallEndDetails, CallEndedPage, useEndedCall } from "react-call-end-reason";
import "react-call-end-reason/styles.css";

const { VITE_GROUP_ID, VITE_USER_ID, VITE_USER_TOKEN } = import.meta.env;

export function App() {
  return VITE_USER_TOKEN ? <Visit /> : <p>Fill in .env, and start again.</p>;
}

/** The composite while there is no end, and our page in its place once there is one. */
function Visit() {
  const settings = useMemo(
    () => ({
      userId: { communicationUserId: VITE_USER_ID },
      displayName: "You",
      credential: new AzureCommunicationTokenCredential(VITE_USER_TOKEN),
      locator: { groupId: VITE_GROUP_ID },
    }),
    [],
  );
  const adapter = useAzureCommunicationCallAdapter(settings);
  const ended = useEndedCall(adapter);

  if (!adapter) return <p>One moment …</p>;
  return ended ? (
    <CallEndedPage
      call={adapter}
      onRetry={() => void adapter.joinCall({ microphoneOn: "keep", cameraOn: "keep" })}
    >
      <CallEndDetails />
    </CallEndedPage>
  ) : (
    <CallComposite adapter={adapter} />
  );
}
