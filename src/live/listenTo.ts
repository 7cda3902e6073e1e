import { attempt } from "../reason/attempt.js";

type Emitter = Readonly<Record<string, ((...args: unknown[]) => void) | undefined>>;

/**
 * Calls the source's one method, and its other one with the same arguments when the returned function
 * is called; a source that refuses either, or lacks it, is left alone.
 */
export function listenTo(
  source: object,
  on: string,
  off: string,
  ...args: readonly unknown[]
): () => void {
  const emitter = source as Emitter;
  attempt(() => emitter[on]?.(...args));
  return () => {
    attempt(() => emitter[off]?.(...args));
  };
}
