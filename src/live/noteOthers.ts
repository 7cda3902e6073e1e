import { attempt } from "../reason/attempt.js";
import { objectsIn } from "../reason/objectsIn.js";
import { readProperty } from "../reason/readProperty.js";
import { readText } from "../reason/readText.js";
import type { CallEndContext } from "../words/CallEndContext.js";

type Others = Pick<CallEndContext, "isGroup" | "otherPartyName">;

/** Who else is in a call, or was: at its end they may have left the list. */
export function noteOthers(call: object, before: Others = {}): Others {
  const list = (name: string) => readProperty(call, name) as object;
  // Under one key in both lists is somebody who left and came back.
  const others = objectsIn(
    attempt(() => ({ ...list("remoteParticipantsEnded"), ...list("remoteParticipants") })),
  );
  const info = readProperty(call, "info");
  // The id of the group call that was joined; without one it may still be a meeting or a room.
  if (readText(info, "groupId") || before.isGroup || others.length > 1) return { isGroup: true };
  const [other] = others;
  // In a meeting, whoever is there now is not the one who was called.
  if (!other || readText(info, "threadId")) return before;
  return {
    otherPartyName: readText(other, "displayName"),
    // Nobody but this side can have taken anyone out of a call with one phone.
    isGroup: readText(readProperty(other, "identifier"), "phoneNumber") ? false : undefined,
  };
}
