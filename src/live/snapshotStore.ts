import { readCallEndReason } from "../reason/readCallEndReason.js";
import { createEndStore } from "./createEndStore.js";
import type { EndStore } from "./EndStore.js";
import { endOfState } from "./endOfState.js";
import { isParticipant } from "./isParticipant.js";
import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";

/** Reads anything else that keeps a reason, whenever it is rendered: nobody tells when it changes. */
export function snapshotStore(snapshot: object): EndStore {
  const store = createEndStore({
    find: () => {
      const callEndReason = [readProperty(snapshot, "callEndReason"), snapshot].find((reason) =>
        readCallEndReason(reason),
      );
      if (!callEndReason) return undefined;
      const end = { ...endOfState(snapshot, snapshot), callEndReason };
      if (!isParticipant(snapshot)) return end;
      const otherPartyName = readText(snapshot, "displayName");
      return { ...end, context: { participant: "remote", otherPartyName }, callId: undefined };
    },
    listen: () => () => {},
  });
  return { ...store, getServerSnapshot: store.getSnapshot };
}
