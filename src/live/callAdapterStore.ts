import { callEndedEvents } from "./callEndedEvents.js";
import { createEndStore } from "./createEndStore.js";
import type { EndStore } from "./EndStore.js";
import { endOfState } from "./endOfState.js";
import { createSourceMemory } from "./createSourceMemory.js";
import { listenToState } from "./listenToState.js";
import { readProperty } from "../reason/readProperty.js";
import { readState } from "./readState.js";
import { readText } from "../reason/readText.js";
import { wasEverConnected } from "./wasEverConnected.js";

/** The pages between two calls that are one for the user: in both the earlier one has ended. */
const betweenCalls = ["transferring", "returningFromBreakoutRoom"];

/**
 * Follows the adapter of a CallComposite, which keeps the last call that ended in its state, or of a
 * CallWithChatComposite, which tells it in an event. Neither counts while there is a call.
 */
export function callAdapterStore(adapter: object): EndStore {
  const sourceOf = createSourceMemory();
  const events = callEndedEvents(sourceOf);
  let callId: string | undefined;
  let wasConnected: boolean | undefined;
  let wasThere = false;

  const find = (isWatched: boolean) => {
    const state = readState(adapter);
    const call = readProperty(state, "call");
    if (typeof call === "object" && call) {
      const id = readText(call, "id");
      if (id !== callId || !wasThere) {
        wasConnected = undefined;
        events.forget();
      }
      callId = id;
      wasThere = true;
      wasConnected = wasEverConnected(wasConnected, readProperty(call, "state"), isWatched);
      events.seeCall(call, id, wasConnected);
      return readProperty(call, "state") === "Disconnected" ? events.end() : undefined;
    }
    wasThere = false;
    if (!isWatched) wasConnected ||= undefined;
    if (betweenCalls.includes(readProperty(state, "page") as string)) return undefined;

    const ended = readProperty(state, "endedCall");
    if (typeof ended !== "object" || !ended) return events.end();
    const id = readText(ended, "id");
    const isSeen = id !== undefined && id === callId;
    return endOfState(ended, sourceOf(ended, id), isSeen ? wasConnected : undefined);
  };

  return createEndStore({
    find,
    listen: (look) => {
      const stops = [listenToState(adapter, look), events.listen(adapter, look)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  });
}
