import type { CallEndReason } from "./CallEndReason.js";
import { type Place, placesIn } from "./placesIn.js";
import { readFields } from "./readFields.js";

/** Bounds for objects that contain themselves or never end. */
const mostObjects = 100;
const deepest = 8;

/**
 * The reason in an object that may be one, or hold one, in envelopes of any name and depth.
 *
 * First come the members named like a reason or an error, in which a code, a name or a message is
 * enough; then, the nearest first, all other members of plain objects, in which it takes a pair of
 * code and subCode, an error, or a call that has ended. Numbers win over names and messages, and of
 * these the innermost, which is the cause. A running call has its own `callEndReason` and no other
 * end; nor has an event about something else.
 */
export function searchReason(root: object): CallEndReason | undefined {
  const named: Place[] = [{ source: root, depth: 0, isNamed: true }];
  const others: Place[] = [];
  const seen = new Set<object>();
  let best: CallEndReason | undefined;
  let bestDepth = -1;

  for (let place; seen.size < mostObjects && (place = named.shift() ?? others.shift());) {
    const { source, depth, isNamed } = place;
    if (seen.has(source)) continue;
    seen.add(source);
    const { reason, about, isSure } = readFields(place);
    const { code, subCode } = reason;
    const isPair = code !== undefined && subCode !== undefined;
    if (isPair || ((code ?? subCode) !== undefined && (isNamed || isSure))) return reason;

    // What is on while a call is running has not ended it.
    if (about === "running") others.length = 0;
    const hasEnded = isSure || (isNamed && reason.reportedMessage !== undefined);
    const isCloser = depth > bestDepth && (reason.errorName || !best?.errorName);
    if (hasEnded && isCloser && !about) {
      best = reason;
      bestDepth = depth;
    }
    if (depth < deepest) {
      for (const inner of placesIn(place, reason, about !== undefined)) {
        (inner.isNamed ? named : others).push(inner);
      }
    }
  }
  return best;
}
