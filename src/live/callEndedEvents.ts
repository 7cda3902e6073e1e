import { callContext } from "./callContext.js";
import type { EndedCall } from "./EndedCall.js";
import type { createSourceMemory } from "./createSourceMemory.js";
import { listenTo } from "./listenTo.js";
import { readProperty } from "../reason/readProperty.js";
import { readState } from "./readState.js";
import { readText } from "../reason/readText.js";

/** Keeps what an adapter's `callEnded` event told, until there is another call. */
export function callEndedEvents(sourceOf: ReturnType<typeof createSourceMemory>) {
  let lastCall: { readonly id: string | undefined; readonly context: object } | undefined;
  let told: EndedCall | undefined;

  return {
    /** The end that was told last, if no other call has come since. */
    end: () => told,
    /** To be called when another call comes. */
    forget() {
      told = undefined;
    },
    /** To be called with the call in the adapter's state. */
    seeCall(call: object, id: string | undefined, wasConnected: boolean | undefined) {
      lastCall = { id, context: callContext(call, wasConnected) };
      // The event comes first; the ended call leaves the state after it.
      if (told?.callId !== id) told = undefined;
    },
    listen: (adapter: object, look: () => void) =>
      listenTo(adapter, "callEnded", (event) => {
        const call = readProperty(readState(adapter), "call");
        const callId = readText(event, "callId") ?? readText(call, "id");
        if (typeof event === "object" && event) {
          told = {
            callEndReason: event,
            context: lastCall && lastCall.id === callId ? lastCall.context : {},
            callId,
            endedAt: new Date(),
            source: sourceOf(event, callId),
          };
        }
        look();
      }),
  };
}
