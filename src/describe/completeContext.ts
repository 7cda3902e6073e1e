import { readTarget } from "../catalog/readTarget.js";
import type { CallEndReason } from "../reason/CallEndReason.js";
import { attempt } from "../reason/attempt.js";
import { readProperty } from "../reason/readProperty.js";
import type { CallEndContext } from "../words/CallEndContext.js";

/** What the app knows of a call, completed by what the input itself tells. */
export function completeContext(
  input: unknown,
  { target }: CallEndReason,
  context: CallEndContext,
): CallEndContext {
  const isInState = readProperty(input, "remoteParticipantsEnded") !== undefined;
  if (!target && !isInState) return context;
  const { isAction, direction, isGroup } = readTarget(target ?? "");
  return {
    ...context,
    direction: context.direction ?? direction,
    isGroup: context.isGroup ?? (attempt(() => hadOnePhone(input as CallState)) ? false : isGroup),
    wasConnected: context.wasConnected ?? (isAction ? undefined : false),
  };
}

/** What communication-react keeps of a call. */
interface CallState {
  readonly remoteParticipantsEnded: Readonly<Record<string, Participant>>;
  readonly remoteParticipants?: Readonly<Record<string, Participant>>;
}

interface Participant {
  readonly identifier: { readonly phoneNumber?: string };
}

/** Whether one phone was all there was on the other side. */
function hadOnePhone({ remoteParticipantsEnded, remoteParticipants }: CallState): boolean {
  const lists = [remoteParticipantsEnded, remoteParticipants ?? {}];
  const others = lists.flatMap((list) => Object.values(list));
  return others.length === 1 && !!others[0]!.identifier.phoneNumber;
}
