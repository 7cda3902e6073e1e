import type { CallEndSource } from "./CallEndSource.js";

/** Either the reason itself, in any shape, or the call that has it; never both. */
export type CallEndInput =
  | {
      /** The reason in any shape: the SDK's object, its JSON, a thrown error, a log row. */
      callEndReason: unknown;
      call?: never;
    }
  | {
      /** What keeps the reason. */
      call: CallEndSource | null | undefined;
      callEndReason?: never;
    };
