import { attempt } from "./attempt.js";
import type { CallEndReason } from "./CallEndReason.js";
import { type Members, membersOf } from "./membersOf.js";
import { readResultCategories } from "./readResultCategories.js";

/** What the members of one object say. */
export type Fields = readonly [
  reason: CallEndReason,
  /** Whether it is an error or an ended call, even without numbers and wherever it stands. */
  isSure: boolean,
  /** Whether it is a call that goes on, or an event about something else than the end of one. */
  isOther: boolean,
];

/**
 * What happened ("PlayFailed", "ParticipantsUpdated") or was done in a call, unless it was the end
 * of the call or of the attempt to have one.
 *
 * Call Automation sends a `resultInformation` with all of its events. A call has ended in
 * CallDisconnected and could not start in CreateCallFailed, AnswerFailed and ConnectFailed. It goes
 * on after PlayFailed, RecognizeFailed, MediaStreamingFailed, TranscriptionFailed, HoldFailed,
 * AddParticipantFailed and CallTransferFailed, and after all that completed or was accepted:
 * CallTransferAccepted is followed by a CallDisconnected of its own.
 */
const otherEvent =
  /participant.*ed$|(?<!(call|answer|connect|join).?(fail|cancel+|declin|drop+|miss|terminat)|disconnect|reject|end)ed$|operation$/i;

/** What services and apps call the end of a call, which they may send without any reason. */
const callEnded = /call.?(end|disconnect)ed$/i;

const eventName = /(^|event|odata)(type|kind)$/;

/** Logs have rows for all that is done; those of calls are CallSummary and CallDiagnostics. */
const otherOperation = /^(?!call)/i;

/** Any other state is of a call or a participant that is still there. */
const otherState = /^(?!disconnect|terminat|end|fail|err)./i;

const errorName = /(Error|Exception)$/;

/**
 * What an object says by its members, under their own names or those they have in JSON of the SDK's
 * error class, in log rows and in other services: `ParticipantEndSubCode`, `callEndReasonCode`,
 * `finalSipCodePhrase`. What it does not say of an error is as the object around it tells.
 */
export function readFields(source: object, members: Members, outer?: CallEndReason): Fields {
  /** The first under these names; with a pattern, the first text, or number if wanted, that fits it. */
  const find = (names: RegExp, text?: RegExp, type = "string", among = members) =>
    among.find(
      ([name, value]) =>
        names.test(name) &&
        (!text ||
          ((typeof value === "string" || typeof value === type) &&
            text.test(`${value as string}`))),
    )?.[1];
  const has = (names: RegExp) => find(names) !== undefined;
  const read = (names: RegExp, text: RegExp) => find(names, text) as string | undefined;
  const readNumber = (names: RegExp, digits: RegExp, among?: Members) => {
    const text = find(names, digits, "number", among);
    return text === undefined ? undefined : +(text as string) + 0;
  };

  const name = read(/^name$/, errorName) ?? attempt(() => source instanceof Error && "Error");
  const word = read(/^code$/, /^[a-z]\w+$/i);
  const isError = !!name || /^[a-z]+[A-Z]/.test(word ?? "");
  const message = read(/^message$|phrase$/, /./);
  const subCode = readNumber(/sub(code|reason)$/, /^0*\d{1,7}$/);
  // Beside a subCode any code is that of the end.
  const code =
    readNumber(/(^|end|reason|result|sip|error)code$|endreason$/, /^0*\d{1,3}$/) ??
    (has(/.subcode$/) ? readNumber(/(?<!sub|status)code$/, /^0*\d{1,3}$/) : undefined);
  // The REST clients have a status, and in `code`, as a text, what the SDK calls subCode.
  const long = readNumber(/^code$/, /^\d{4,7}$/);
  const status = name || long ? readNumber(/^statuscode$/, /^\d{3}$/) : undefined;
  // Services report a status of the phone network, or a pair in the message.
  const sip = membersOf(find(/^sipdetails$/) ?? {});
  const [, exactCode = readNumber(/^code$/, /^[1-6]\d\d$/, sip), exactSubCode] =
    /DiagCode:?\s*(\d{3})#(\d{1,7})/i.exec(message ?? "") ?? [];
  return [
    {
      // A `code` of 0 to 25 on a browser's error is its own, not that of a call.
      code: name && subCode === undefined && code! < 100 ? undefined : (code ?? status),
      subCode: subCode ?? (status && long),
      reportedMessage: message,
      resultCategories: readResultCategories(find(/categor(y|ies)$/)),
      errorName: word ?? (name && name !== "Error" ? name : outer?.errorName),
      isError:
        isError || has(/(^target|^statuscode|err(or)?|cause)$/) || !!(word ?? outer?.isError),
      isRecord:
        has(/^(participantend|finalsip|identifier|operationn|resultinfo)|phrase$/) ||
        !!outer?.isRecord,
      target: read(/^target$/, /./) ?? outer?.target,
      detail: exactCode
        ? { code: +exactCode, subCode: exactSubCode ? +exactSubCode : undefined }
        : undefined,
    },
    isError || !!(read(/^state$/, /^Disconnected$/) ?? read(eventName, callEnded)),
    !!(
      read(/^state$/, otherState) ??
      read(eventName, otherEvent) ??
      read(/^operationname$/, otherOperation) ??
      read(/^status$/, /^completed$/i)
    ),
  ];
}
