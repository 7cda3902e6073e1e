import { callAdapterStore } from "./callAdapterStore.js";
import { callAgentStore } from "./callAgentStore.js";
import { callStore } from "./callStore.js";
import type { EndStore } from "./EndStore.js";
import { hasMethods } from "../reason/hasMethods.js";
import { hasMember } from "../reason/hasMember.js";
import { incomingCallStore } from "./incomingCallStore.js";
import { isParticipant } from "./isParticipant.js";
import { readProperty } from "../reason/readProperty.js";
import { readState } from "./readState.js";
import { snapshotStore } from "./snapshotStore.js";
import { statefulClientStore } from "./statefulClientStore.js";

const stores = new WeakMap<object, EndStore>();

const nothing: EndStore = {
  subscribe: () => () => {},
  getSnapshot: () => undefined,
  getServerSnapshot: () => undefined,
};

/** The one store of a source, whatever kind it is; one that never has an end if it is no source. */
export function getEndStore(source: unknown): EndStore {
  if (typeof source !== "object" || !source) return nothing;
  const store = stores.get(source) ?? createStore(source);
  stores.set(source, store);
  return store;
}

/** Tells the kinds apart by their members: classes and proxies of either package look the same. */
function createStore(source: object): EndStore {
  if (hasMethods(source, "getState", "onStateChange", "offStateChange")) {
    return readProperty(readState(source), "callsEnded")
      ? statefulClientStore(source)
      : callAdapterStore(source);
  }
  if (!hasMethods(source, "on", "off") || isParticipant(source)) return snapshotStore(source);
  if (Array.isArray(readProperty(source, "calls"))) return callAgentStore(source);
  return hasMember(source, "state") ? callStore(source) : incomingCallStore(source);
}
