import type { Call, IncomingCall, RemoteParticipant } from "@azure/communication-calling";
import type {
  CallEndedBannerProps,
  CallEndedDialogProps,
  CallEndInput,
} from "react-call-end-reason";
import { describeCallEnd } from "react-call-end-reason/core";

/** What components take, from the SDK's own types, without a cast. */
export function propsOf(call: Call, incoming: IncomingCall, participant: RemoteParticipant) {
  const props: (CallEndInput & CallEndedBannerProps & CallEndedDialogProps)[] = [
    { call },
    { call: incoming },
    { call: participant },
    { callEndReason: call.callEndReason },
    { callEndReason: incoming.callEndReason },
    { callEndReason: participant.callEndReason },
  ];
  // @ts-expect-error Both at once are refused.
  const both: CallEndInput = { call, callEndReason: call.callEndReason };
  const title: string | undefined = describeCallEnd(call.callEndReason)?.title;
  return { props, both, title };
}
