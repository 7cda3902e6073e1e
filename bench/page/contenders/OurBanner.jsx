import { CallEndedBanner } from "../../../dist/index.js";
import { handlers, noop } from "../ends.js";

/** `CallEndedBanner` as an app uses it, its announcer included. */
export function OurBanner({ reason }) {
  return <CallEndedBanner callEndReason={reason} {...handlers} onDismiss={noop} />;
}

/** The same in an app that makes its handlers anew whenever it renders. */
export function FreshBanner({ reason }) {
  return (
    <CallEndedBanner
      callEndReason={reason}
      onRetry={() => {}}
      onSignIn={() => {}}
      onGetHelp={() => {}}
      onDismiss={() => {}}
    />
  );
}
