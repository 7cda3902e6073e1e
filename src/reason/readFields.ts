import { asText } from "./asText.js";
import { attempt } from "./attempt.js";
import type { CallEndReason } from "./CallEndReason.js";
import { isOtherEvent } from "./isOtherEvent.js";
import { ownKeys } from "./ownKeys.js";
import type { Place } from "./placesIn.js";
import { readDetail } from "./readDetail.js";
import { readProperty } from "./readProperty.js";
import { readResultCategories } from "./readResultCategories.js";
import { readText } from "./readText.js";
import { readWholeNumber } from "./readWholeNumber.js";

/** What the fields of one object say. */
export interface Fields {
  readonly reason: CallEndReason;
  /** What else the object is about than an end, if it says so. */
  readonly about: "running" | "event" | undefined;
  /** Whether it is an error or an ended call, even without numbers and wherever it stands. */
  readonly isSure: boolean;
}

const errorKind = /(?:Error|Exception)$/;
const runningState =
  /^(?:none|idle|incoming|ringing|connecting|connected|earlymedia|inlobby|establish(?:ing|ed)|(?:local|remote)?hold)$/i;

const asCode = (value: unknown) => readWholeNumber(value, /^0*\d{1,3}$/);
const asSubCode = (value: unknown) => readWholeNumber(value, /^0*\d{1,7}$/);
const asWord = (value: unknown) => /^[a-z]\w+$/i.exec(asText(value) ?? "")?.[0];

/**
 * The fields of an object by their own names, or else by those they have in JSON of the SDK's
 * error class, in log rows and in other services: `ParticipantEndSubCode`, `callEndReasonCode`,
 * `finalSipCodePhrase`, in any letter case.
 */
export function readFields(place: Place): Fields {
  const { source } = place;
  const keys = ownKeys(source);
  const has = (pattern: RegExp) => keys.some(([, name]) => pattern.test(name));
  const read = <T>(key: string, names: RegExp, parse: (value: unknown) => T | undefined) => {
    for (const [other, name] of [[key, ""] as const, ...keys]) {
      const value = !name || names.test(name) ? parse(readProperty(source, other)) : undefined;
      if (value !== undefined) return value;
    }
    return undefined;
  };

  // A DOMException has its kind as a tag, an error in JSON its name.
  const tag = attempt(() => Object.prototype.toString.call(source).slice(8, -1)) ?? "";
  const title = [readText(source, "name") ?? "", tag].find((name) => errorKind.test(name));
  const word = read("code", /^code$/, asWord);
  const target = readText(source, "target");
  const isErrorItself = title !== undefined || /^[a-z]+[A-Z]/.test(word ?? "");
  let isError =
    isErrorItself || (word ?? target) !== undefined || keys.some(([key]) => key === "_code");

  let subCode = read("subCode", /sub(?:code|reason)$/, asSubCode);
  let code = read("code", /(?:^|call|end|reason|result|sip|error)code$|endreason$/, asCode);
  // A `code` of 0 to 25 on a browser's error is its own, not that of a call.
  if (title && subCode === undefined && code! < 100) code = undefined;
  if (code === undefined) {
    // The REST clients have a status, and in `code` as a text what the SDK calls subCode.
    const long = read("code", /^code$/, asSubCode);
    if (title ?? long) code = read("statusCode", /^statuscode$/, asCode);
    if (code !== undefined) {
      subCode ??= long;
      isError = true;
    }
  }
  const message = read("message", /(?:^|code|reason|result|error|end)(?:message|phrase)$/, asText);
  const state = read("state", /^state$/, asText) ?? "";
  return {
    about: runningState.test(state) ? "running" : isOtherEvent(source, keys) ? "event" : undefined,
    isSure: isErrorItself || /^(?:disconnected|terminated)$/i.test(state),
    reason: {
      code,
      subCode,
      reportedMessage: message,
      resultCategories: readResultCategories(
        read("resultCategories", /categor(?:y|ies)$/, (value) => value ?? undefined),
      ),
      errorName: word ?? (title === "Error" ? undefined : title),
      isError: place.isError || isError,
      isRecord:
        place.isRecord || state === "terminated" || has(/^(?:participantend|finalsip)|phrase$/),
      target: target ?? place.target,
      detail: readDetail(
        message,
        read("sipDetails", /sipdetails?$/, (value) => value ?? undefined),
      ),
    },
  };
}
