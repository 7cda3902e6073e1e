import { hasMember, hasMethods, readProperty } from "../reason/readProperty.js";
import { createCallStore } from "./createCallStore.js";
import { createEndStore } from "./createEndStore.js";
import type { EndStore } from "./EndStore.js";
import { followAgent } from "./followAgent.js";
import { followSnapshot } from "./followSnapshot.js";
import { followState } from "./followState.js";

const stores = new WeakMap<object, EndStore>();

/** The store of what is no source: it never has an end, nor a call. */
export const noSource: EndStore = {
  subscribe: () => () => {},
  getEnd: () => null,
};

/** The one store of a source, whatever kind it is; `noSource` if it is none. */
export function getEndStore(source: unknown): EndStore {
  if (typeof source !== "object" || !source) return noSource;
  const store = stores.get(source) ?? createStore(source);
  stores.set(source, store);
  return store;
}

/**
 * Tells the kinds apart by their members: classes and proxies of either package look the same. All
 * kinds come with the first: which one `call` is, is known only at run time, and loading its code then
 * would be a request and could miss the end.
 */
function createStore(source: object): EndStore {
  if (hasMethods(source, "getState", "onStateChange", "offStateChange")) {
    return createEndStore(source, followState(source));
  }
  // A `RemoteParticipant` or the state of one; a call has a direction.
  const isParticipant = hasMember(source, "identifier") && !hasMember(source, "direction");
  if (isParticipant || !hasMethods(source, "on", "off")) {
    const kind = followSnapshot(source, isParticipant);
    return { ...createEndStore(source, kind), isOnServer: true };
  }
  if (Array.isArray(readProperty(source, "calls")))
    return createEndStore(source, followAgent(source));
  return createCallStore(source);
}
