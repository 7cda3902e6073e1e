// Checked by `tsc --noEmit`, never run: each line compiles without a cast, or is refused.
import type { Call, IncomingCall, RemoteParticipant } from "@azure/communication-calling";
import type {
  Call as BetaCall,
  IncomingCall as BetaIncomingCall,
  RemoteParticipant as BetaRemoteParticipant,
} from "communication-calling-beta";
import {
  CallEnd,
  CallEndDetails,
  CallEndedBanner,
  type CallEndedBannerProps,
  CallEndedDialog,
  useCallEndReason,
} from "../../src/index.js";

/** The objects of SDK 2.0.0 and of the beta that keep a reason. */
interface Sources {
  call: Call;
  incomingCall: IncomingCall;
  participant: RemoteParticipant;
  betaCall: BetaCall;
  betaIncomingCall: BetaIncomingCall;
  betaParticipant: BetaRemoteParticipant;
}

export function reasonsOfSdk({ call, incomingCall, participant }: Sources) {
  return (
    <>
      <CallEndedBanner callEndReason={call.callEndReason} />
      <CallEndedBanner callEndReason={incomingCall.callEndReason} />
      <CallEndedBanner callEndReason={participant.callEndReason} />
      <CallEndedDialog callEndReason={call.callEndReason} />
      <CallEndDetails callEndReason={call.callEndReason} />
      <CallEnd.Root callEndReason={call.callEndReason} />
    </>
  );
}

export function reasonsOfBeta({ betaCall, betaIncomingCall, betaParticipant }: Sources) {
  return (
    <>
      <CallEndedBanner callEndReason={betaCall.callEndReason} />
      <CallEndedBanner callEndReason={betaIncomingCall.callEndReason} />
      <CallEndedBanner callEndReason={betaParticipant.callEndReason} />
      <CallEndedDialog callEndReason={betaCall.callEndReason} />
      <CallEndDetails callEndReason={betaCall.callEndReason} />
      <CallEnd.Root callEndReason={betaCall.callEndReason} />
    </>
  );
}

export function calls(sources: Sources, none: Call | null | undefined) {
  return (
    <>
      <CallEndedBanner call={sources.call} />
      <CallEndedBanner call={sources.incomingCall} />
      <CallEndedBanner call={sources.participant} />
      <CallEndedBanner call={sources.betaCall} />
      <CallEndedBanner call={sources.betaIncomingCall} />
      <CallEndedBanner call={sources.betaParticipant} />
      <CallEndedBanner call={none} />
      <CallEndedDialog call={sources.call} />
      <CallEndDetails call={sources.call} />
      <CallEnd.Root call={sources.call} />
    </>
  );
}

export function both({ call }: Sources) {
  return (
    <>
      {/* @ts-expect-error -- the reason or the call that has it, never both */}
      <CallEndedBanner call={call} callEndReason={call.callEndReason} />
      {/* @ts-expect-error -- the reason or the call that has it, never both */}
      <CallEndedDialog call={call} callEndReason={call.callEndReason} />
      {/* @ts-expect-error -- the reason or the call that has it, never both */}
      <CallEndDetails call={call} callEndReason={call.callEndReason} />
      {/* @ts-expect-error -- the reason or the call that has it, never both */}
      <CallEnd.Root call={call} callEndReason={call.callEndReason} />
    </>
  );
}

export function neither() {
  return (
    <>
      {/* @ts-expect-error -- an end is needed */}
      <CallEndedBanner />
      {/* @ts-expect-error -- an end is needed */}
      <CallEndedDialog />
      {/* @ts-expect-error -- an end is needed */}
      <CallEnd.Root />
      {/* Inside a banner or a dialog the details take the end from there. */}
      <CallEndDetails />
    </>
  );
}

export function Hook({ call }: Sources) {
  const end = useCallEndReason(call.callEndReason);
  // @ts-expect-error -- undefined as long as no call has ended
  return <p {...end.titleProps}>{end.title}</p>;
}

// @ts-expect-error -- a whole number is no call
export const notACall: CallEndedBannerProps = { call: 410 };
