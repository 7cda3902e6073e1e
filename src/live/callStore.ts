import { callContext } from "./callContext.js";
import { createEndStore } from "./createEndStore.js";
import type { EndStore } from "./EndStore.js";
import { listenTo } from "./listenTo.js";
import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";
import { wasEverConnected } from "./wasEverConnected.js";

/** Follows a `Call` or `TeamsCall`: ended as soon as, and for as long as, it is `Disconnected`. */
export function callStore(call: object): EndStore {
  let wasConnected: boolean | undefined;
  let state: unknown;

  return createEndStore({
    find: (isWatched) => {
      // One that is disposed of may no longer tell: then it stays as it was.
      state = readProperty(call, "state") ?? state;
      wasConnected = wasEverConnected(wasConnected, state, isWatched);
      if (state !== "Disconnected") return undefined;
      return {
        callEndReason: readProperty(call, "callEndReason"),
        context: callContext(call, wasConnected),
        callId: readText(call, "id"),
        endedAt: isWatched ? new Date() : undefined,
        source: call,
      };
    },
    listen: (look) => listenTo(call, "stateChanged", look),
  });
}
