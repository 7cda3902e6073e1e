import { attempt } from "../reason/attempt.js";

/** The state of an adapter or a stateful client; `undefined` if it cannot tell. */
export function readState(source: object): unknown {
  return attempt(() => (source as { getState(): unknown }).getState());
}
