import { attempt } from "./attempt.js";
import type { CallEndReason } from "./CallEndReason.js";
import { membersOf } from "./membersOf.js";
import { readFields } from "./readFields.js";
import { readProperty } from "./readProperty.js";

/** An object that may be a reason, and what the object around it told. */
type Place = readonly [source: object, outer?: CallEndReason];

/** A bound for objects without end. */
const mostObjects = 100;

/** What a member is called that holds a reason: `terminationReason`, `lastError`, `ResultInformation`. */
const reasonName = /(reason|resultinfo(rmation)?|err(ors?)?|cause)$/;

/**
 * The reason in an object that may be one, or hold one, in envelopes of any name and depth.
 *
 * First come the members named like a reason or an error, in which a code, a name or a message is
 * enough; then, the nearest first, all other members of plain objects, in which it takes a pair of
 * code and subCode, an error, or a call that has ended. A list counts as the envelope of the one
 * object in it. Numbers win over names and messages, and of these the innermost, which is the cause.
 *
 * A running call has its own `callEndReason` and no other end, nor has what stands around it; an
 * event about something else has none.
 */
export function searchReason(root: object): CallEndReason | undefined {
  const named: Place[] = [[root]];
  const others: Place[] = [];
  const seen = new Set<object>();
  let best: CallEndReason | undefined;

  while (seen.size < mostObjects) {
    const first = named.shift();
    const [source, outer] = first ?? others.shift() ?? [];
    if (!source) break;
    if (seen.has(source)) continue;
    seen.add(source);
    const members = membersOf(source);
    const [reason, isSure, isOther] = readFields(source, members, outer);
    const { code, subCode, reportedMessage } = reason;
    // Without either of them the sum is no number.
    const isEnd = first || isSure ? (code ?? subCode) !== undefined : code! + subCode! >= 0;
    // What is done in a call has results of its own.
    if (isEnd && !(isOther && reason.isRecord)) return reason;

    if (isOther) others.length = 0;
    else if (first ? isSure || reportedMessage : isSure && !best) best = reason;

    const kind = readProperty(readProperty(source, "constructor") ?? Object, "name");
    const isEnvelope = kind === "Object" || readProperty(source, "length") === 1;
    for (const [name, inner] of members) {
      const isReason = reasonName.test(name) || (kind === "Array" && outer?.isError);
      const isWanted = isOther
        ? name === "callendreason"
        : isReason || (isEnvelope && !name.includes("participant")) || /^d(ata|etail)$/.test(name);
      if (isWanted && typeof inner === "object") {
        (isReason ? named : others).push([inner, reason]);
      }
    }
    // Services answer in JSON, which clients and apps make a message of.
    attempt(() => others.push([JSON.parse(reportedMessage!.replace(/^[^{]+/, "")), reason]));
  }
  return best;
}
