import { createEndStore } from "./createEndStore.js";
import type { EndStore } from "./EndStore.js";
import { endOfState } from "./endOfState.js";
import { createSourceMemory } from "./createSourceMemory.js";
import { listenToState } from "./listenToState.js";
import { objectsIn } from "../reason/objectsIn.js";
import { readProperty } from "../reason/readProperty.js";
import { readState } from "./readState.js";
import { readText } from "../reason/readText.js";
import { wasEverConnected } from "./wasEverConnected.js";

/** Follows communication-react's `StatefulCallClient`: the latest end, while there is no call. */
export function statefulClientStore(client: object): EndStore {
  const sourceOf = createSourceMemory();
  let wereConnected = new Map<string, boolean | undefined>();

  const find = (isWatched: boolean) => {
    const state = readState(client);
    const calls = objectsIn(readProperty(state, "calls"));
    const before = wereConnected;
    wereConnected = new Map(
      calls.map((call) => {
        const id = readText(call, "id") ?? "";
        return [id, wasEverConnected(before.get(id), readProperty(call, "state"), isWatched)];
      }),
    );
    if (calls.length > 0) return undefined;

    const unanswered = objectsIn(readProperty(state, "incomingCallsEnded"));
    const ended = [...objectsIn(readProperty(state, "callsEnded")), ...unanswered];
    const latestTime = Math.max(...ended.map(endTime));
    const latest = ended.findLast((call) => endTime(call) === latestTime);
    if (!latest) return undefined;
    const id = readText(latest, "id");
    const source = sourceOf(latest, id);
    const wasConnected = before.get(id ?? "");
    return unanswered.includes(latest)
      ? endOfState({ ...latest, direction: "Incoming" }, source, false)
      : endOfState(latest, source, wasConnected || (isWatched ? wasConnected : undefined));
  };

  return createEndStore({
    find,
    listen: (look) => listenToState(client, look),
  });
}

function endTime(call: object): number {
  const time = readProperty(call, "endTime");
  return time instanceof Date ? time.getTime() : 0;
}
