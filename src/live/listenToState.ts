import { attempt } from "../reason/attempt.js";

type StateEmitter = Record<"onStateChange" | "offStateChange", (handler: () => void) => void>;

/** Like `listenTo`, for the state of an adapter or a stateful client. */
export function listenToState(source: object, handler: () => void): () => void {
  const emitter = source as StateEmitter;
  attempt(() => emitter.onStateChange(handler));
  return () => {
    attempt(() => emitter.offStateChange(handler));
  };
}
