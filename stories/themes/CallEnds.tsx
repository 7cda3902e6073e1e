import { CallEndDetails, CallEndedBanner, CallEndedDialog } from "../../src/index.js";
import { reasons } from "../data/reasons.js";

/** What the stories of a theme choose. */
export interface CallEndsProps {
  /** Whether the dialog shows, instead of the banners. */
  readonly hasDialog: boolean;
  readonly onRetry: () => void;
  readonly onGetHelp: () => void;
  readonly onDismiss: () => void;
}

/** Every look of the banner, or the dialog: what has to fit into the page around it. */
export function CallEnds({
  hasDialog,
  container,
  ...handlers
}: CallEndsProps & { readonly container?: HTMLElement | null }) {
  const shown = { ...handlers, onSignIn: handlers.onRetry, context: { otherPartyName: "Mia" } };
  if (hasDialog) {
    return (
      <CallEndedDialog {...shown} callEndReason={reasons.networkDrop} container={container}>
        <CallEndDetails />
      </CallEndedDialog>
    );
  }
  const banner = { ...shown, announce: false };
  return (
    <>
      <CallEndedBanner {...banner} callEndReason={reasons.networkDrop}>
        <CallEndDetails />
      </CallEndedBanner>
      <CallEndedBanner {...banner} callEndReason={reasons.noAnswer} onDismiss={undefined} />
      <CallEndedBanner {...banner} callEndReason={reasons.hangUp} />
      <CallEndedBanner {...banner} callEndReason={reasons.serviceFailure} onDismiss={undefined} />
      <CallEndedBanner {...banner} callEndReason={reasons.unknown} />
      <CallEndedBanner {...banner} callEndReason={reasons.signInExpired} size="compact" />
    </>
  );
}
