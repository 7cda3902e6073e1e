import type { CallEndSource } from "../../live/CallEndSource.js";

/** Either the reason itself, in any shape, or the call that has it; never both. */
export type CallEndInput =
  | {
      /** The reason in any shape: the SDK's object, its JSON, a thrown error, a log row. */
      callEndReason: unknown;
      call?: never;
    }
  | {
      /**
       * What knows the end: a call, an incoming call or the agent of the SDK, an adapter or stateful
       * client of communication-react, or anything with a `callEndReason`.
       */
      call: CallEndSource | null | undefined;
      callEndReason?: never;
    };

/** The only list of the props that bring the end itself. */
export const inputNames: Readonly<Record<keyof CallEndInput, true>> = {
  callEndReason: true,
  call: true,
};
