import type { CallEndContext } from "../../words/CallEndContext.js";

/** The first of the contexts that knows a field tells it: what is not known yet hides nothing. */
export function mergeContext(...contexts: (CallEndContext | null | undefined)[]): CallEndContext {
  const field = <Name extends keyof CallEndContext>(name: Name): CallEndContext[Name] =>
    contexts.find((context) => context?.[name] != null)?.[name];
  return {
    participant: field("participant"),
    direction: field("direction"),
    wasConnected: field("wasConnected"),
    isGroup: field("isGroup"),
    otherPartyName: field("otherPartyName"),
  };
}
