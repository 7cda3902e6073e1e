import { CallEndedDialog } from "../../../dist/index.js";
import { handlers } from "../ends.js";

/** `CallEndedDialog` as an app uses it; it opens by itself. */
export function OurDialog({ reason }) {
  return <CallEndedDialog callEndReason={reason} {...handlers} />;
}
