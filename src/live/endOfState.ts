import { callContext } from "./callContext.js";
import type { EndedCall } from "./EndedCall.js";
import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";

/** The end of a call as communication-react keeps it in its state. */
export function endOfState(call: object, source: object, wasConnected?: boolean): EndedCall {
  const endTime = readProperty(call, "endTime");
  return {
    callEndReason: readProperty(call, "callEndReason"),
    context: callContext(call, wasConnected),
    callId: readText(call, "id"),
    endedAt: endTime instanceof Date ? endTime : undefined,
    source,
  };
}
