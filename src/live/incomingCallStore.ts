import { readCallEndReason } from "../reason/readCallEndReason.js";
import { callContext } from "./callContext.js";
import { createEndStore } from "./createEndStore.js";
import type { EndStore } from "./EndStore.js";
import { listenTo } from "./listenTo.js";
import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";

/**
 * Follows an `IncomingCall` or `TeamsIncomingCall`. It tells its end only if it never connected; the
 * reason of an accepted one is there to be read once that call has ended.
 */
export function incomingCallStore(incomingCall: object): EndStore {
  let told: { readonly callEndReason: unknown; readonly endedAt: Date } | undefined;

  return createEndStore({
    find: () => {
      const kept = readProperty(incomingCall, "callEndReason");
      const reason = kept ?? told?.callEndReason;
      if (!told && !readCallEndReason(reason)) return undefined;
      const { isGroup, otherPartyName } = callContext({
        direction: "Incoming",
        info: readProperty(incomingCall, "info"),
        callerInfo: readProperty(incomingCall, "callerInfo"),
      });
      const wasConnected = told ? false : undefined;
      return {
        callEndReason: reason,
        context: { direction: "Incoming", wasConnected, isGroup, otherPartyName },
        callId: readText(incomingCall, "id"),
        endedAt: told?.endedAt,
        source: incomingCall,
      };
    },
    listen: (look) =>
      listenTo(incomingCall, "callEnded", (event) => {
        told ??= { callEndReason: readProperty(event, "callEndReason"), endedAt: new Date() };
        look();
      }),
  });
}
