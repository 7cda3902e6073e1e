import { readText } from "./readText.js";

/** Where events say what they are: `type`, `kind`, `eventType`, `publicEventType`, `@odata.type`. */
const keyName = /^(?:(?:public)?event|odata)?(?:type|kind)$|^event(?:name)?$/;

/** Something happened ("PlayFailed", "ParticipantsUpdated"), or an operation in a call is over. */
const happened = /(?:ed|operation)$/i;

/** What happened was the end of a call or of the attempt to have one. */
const ended =
  /(?:(?:call|answer|connect|join|start)fail|disconnect|end|terminat|declin|reject|miss|cancel+)ed$/i;

/**
 * Whether an object is an event that says by its name that something other than a call has ended or
 * failed.
 *
 * Call Automation sends a `resultInformation` with all of its events. A call has ended in
 * CallDisconnected and could not start in CreateCallFailed, AnswerFailed and ConnectFailed. It goes
 * on after PlayFailed, RecognizeFailed, MediaStreamingFailed, TranscriptionFailed, HoldFailed,
 * AddParticipantFailed and CallTransferFailed, and after all that completed or was accepted:
 * CallTransferAccepted is followed by a CallDisconnected of its own.
 */
export function isOtherEvent(
  source: object,
  keys: readonly [key: string, name: string][],
): boolean {
  return keys.some(([key, name]) => {
    const type = keyName.test(name) ? (readText(source, key) ?? "") : "";
    return happened.test(type) && !ended.test(type);
  });
}
