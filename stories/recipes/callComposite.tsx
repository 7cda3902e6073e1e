import { CallEndedBanner, type CallEndSource } from "react-call-end-reason";

/** Next to `<CallComposite adapter={adapter} />`, with the same adapter. */
export function WhyTheCallEnded({ adapter }: { adapter: CallEndSource | undefined }) {
  return <CallEndedBanner call={adapter} />;
}
