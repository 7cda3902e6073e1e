import { CallEnd, CallEndDetails, CallEndedBanner, CallEndedDialog } from "react-call-end-reason";

const reason = { code: 603, subCode: 0 };

export default function Home() {
  return (
    <main>
      <CallEndedBanner callEndReason={reason}>
        <CallEndDetails />
      </CallEndedBanner>
      <CallEnd.Root callEndReason={reason}>
        <CallEnd.Title />
      </CallEnd.Root>
      <CallEndedDialog callEndReason={reason} />
    </main>
  );
}
