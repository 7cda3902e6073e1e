import { attempt } from "../reason/attempt.js";
import { objectsIn } from "../reason/objectsIn.js";
import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";
import { createFailedStarts } from "./createFailedStarts.js";
import type { SourceKind } from "./createEndStore.js";
import type { EndedCall } from "./EndedCall.js";
import { unanswered } from "./followIncomingCall.js";
import { noteCall } from "./noteCall.js";

/** The pages between two calls that are one for the user: in both the earlier one has ended. */
const betweenCalls = ["transferring", "returningFromBreakoutRoom"];

/**
 * communication-react's `StatefulCallClient`, whose state keeps all calls and all that have ended; the
 * adapter of a CallComposite, whose state keeps one of each; and that of a CallWithChatComposite,
 * which tells an end in an event only. The latest end counts, or the latest start that failed, while
 * there is no call.
 */
export function followState(source: object): SourceKind {
  const failedStarts = createFailedStarts();
  let calls = new Map<unknown, EndedCall>();
  let told: EndedCall | undefined;
  let latestTime = 0;

  const read = (isWatched: boolean) => {
    const state = attempt(() => (source as { getState(): unknown }).getState());
    const list = (name: string) => objectsIn(readProperty(state, name));
    const single = (name: string) => objectsIn([readProperty(state, name)]);
    const before = calls;
    const note = (call: object, isSeen: boolean) => noteCall(call, isSeen, before.get(keyOf(call)));
    const running = [...list("calls"), ...single("call")];
    calls = new Map(running.map((call) => [keyOf(call), note(call, isWatched)]));
    const isInCall = running.length > 0;
    const failed = failedStarts.find(state, isInCall);
    if (isInCall) {
      latestTime = 0;
      // The event comes first; the ended call leaves the state after it.
      if (!before.has(told?.callId) || !calls.has(told?.callId)) told = undefined;
      return running.every((call) => readProperty(call, "state") === "Disconnected")
        ? told
        : undefined;
    }
    if (betweenCalls.includes(readProperty(state, "page") as string)) return undefined;

    const ended = [...list("callsEnded"), ...single("endedCall")].map((call) =>
      note(call, isWatched && before.has(keyOf(call))),
    );
    const unansweredOnes = list("incomingCallsEnded").map((call) =>
      noteCall(call, true, unanswered, "Incoming"),
    );
    const ends = [...ended, ...unansweredOnes, ...failed];
    if (told && ended.length === 0) ends.push(told);
    // What came before a start that failed does not come back when the error is cleared.
    latestTime = Math.max(latestTime, ...ends.map(timeOf));
    return ends.findLast((end) => timeOf(end) === latestTime) ?? null;
  };

  return {
    read,
    events: {
      callEnded: (event) => {
        if (typeof event !== "object" || !event) return;
        const callId = readText(event, "callId") ?? [...calls.values()][0]?.callId;
        told = {
          context: {},
          ...calls.get(callId),
          source: event,
          callEndReason: event,
          callId,
          endedAt: new Date(),
        };
      },
      error: failedStarts.tell,
    },
  };
}

/** A call without an id is known by its state alone, which is another object after each change. */
function keyOf(call: object): unknown {
  return readText(call, "id") ?? call;
}

function timeOf({ endedAt }: EndedCall): number {
  return Number(endedAt ?? 0);
}
