import { readCallEndReason } from "../reason/readCallEndReason.js";
import type { CallEndContext } from "../words/CallEndContext.js";
import type { EndedCall } from "./EndedCall.js";

type MaybeEnd = EndedCall | null | undefined;

/**
 * The end known before, unless the source now tells another one or more about the same. When it
 * ended and what it was stays as it was first seen: a call that is disposed of may no longer tell.
 */
export function mergeEnds(before: MaybeEnd, found: MaybeEnd): MaybeEnd {
  if (!found) return found;
  const { callEndReason } = found;
  const key = keyOf(found);
  const isSame =
    before && (before.source === found.source || (key !== undefined && key === keyOf(before)));
  const same = isSame ? before : undefined;
  const merged: EndedCall = {
    ...found,
    ...same,
    callEndReason: readCallEndReason(callEndReason)
      ? callEndReason
      : (same?.callEndReason ?? { state: "Disconnected", callEndReason }),
    // As JSON without the fields that were not known.
    context: { ...found.context, ...(JSON.parse(toJson(same?.context ?? {})) as CallEndContext) },
  };
  return same && valueOf(merged) === valueOf(same) ? same : merged;
}

/** State libraries make a new object of the same call or error whenever something changes. */
function keyOf({ callId, endedAt }: EndedCall): unknown {
  return callId ?? endedAt?.getTime();
}

/** What would be shown of it; by value, for a getter may return a new object each time. */
function valueOf({ callEndReason, context }: EndedCall): string {
  return toJson([readCallEndReason(callEndReason), context]);
}

const toJson = JSON.stringify;
