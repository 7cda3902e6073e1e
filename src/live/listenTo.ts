import { attempt } from "../reason/attempt.js";
import { hasMethods } from "../reason/readProperty.js";

type Emitter = Readonly<Record<string, ((...args: unknown[]) => void) | undefined>>;

/**
 * Calls the source's one method, and its other one with the same arguments when the returned function
 * is called; a source that refuses either, or lacks one of them, is left alone.
 */
export function listenTo(
  source: object,
  on: string,
  off: string,
  ...args: readonly unknown[]
): () => void {
  // What could not be taken back would keep alive whoever listened.
  if (!hasMethods(source, on, off)) return () => {};
  const emitter = source as Emitter;
  attempt(() => emitter[on]?.(...args));
  return () => {
    attempt(() => emitter[off]?.(...args));
  };
}
