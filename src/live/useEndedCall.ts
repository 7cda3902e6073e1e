"use client";

import { readField } from "../reason/readField.js";
import type { CallEndSource } from "./CallEndSource.js";

/** An end as its source tells it. */
export interface EndedCall {
  /** The reason in the SDK's own shape, or the source itself if it has ended without one. */
  readonly callEndReason: unknown;
  readonly endedAt: Date | undefined;
}

/** The end of a call, or `undefined` while there is none. */
export function useEndedCall(source: CallEndSource | null | undefined): EndedCall | undefined {
  return source
    ? { callEndReason: readField(source, "callEndReason") ?? source, endedAt: undefined }
    : undefined;
}
