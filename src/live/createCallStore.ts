import { createEndStore } from "./createEndStore.js";
import type { EndStore } from "./EndStore.js";
import { followCall } from "./followCall.js";
import { followIncomingCall, isIncomingCall } from "./followIncomingCall.js";

/** The store of a call, or of an incoming one. */
export function createCallStore(call: object): EndStore {
  return createEndStore(call, isIncomingCall(call) ? followIncomingCall(call) : followCall(call));
}
