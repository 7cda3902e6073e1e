import { readTarget } from "../catalog/readTarget.js";
import type { CallEndReason } from "../reason/CallEndReason.js";
import { attempt } from "../reason/attempt.js";
import { objectsIn } from "../reason/objectsIn.js";
import { readProperty } from "../reason/readProperty.js";
import type { CallEndContext } from "../words/CallEndContext.js";

/** What the app knows of a call, completed by what the input itself tells. */
export function completeContext(
  input: unknown,
  { target }: CallEndReason,
  context: CallEndContext,
): CallEndContext {
  const others = readProperty(input, "remoteParticipantsEnded");
  if (!target && !others) return context;
  const { isAction, direction, isGroup } = readTarget(target ?? "");
  return {
    ...context,
    direction: context.direction ?? direction,
    isGroup: context.isGroup ?? (attempt(() => isOnePhone(input, others)) ? false : isGroup),
    wasConnected: context.wasConnected ?? (isAction ? undefined : false),
  };
}

/** Whether a call's state tells that one phone was all there was on the other side. */
function isOnePhone(state: unknown, ended: unknown): boolean {
  const [other, ...more] = [
    ...objectsIn(ended),
    ...objectsIn(readProperty(state, "remoteParticipants")),
  ];
  return !more.length && !!readProperty(readProperty(other, "identifier"), "phoneNumber");
}
