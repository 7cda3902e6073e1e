import { attempt } from "../reason/attempt.js";

type Emitter = Record<"on" | "off", (event: string, listener: (event: unknown) => void) => void>;

/** Listens until the returned function is called; a source that refuses either is left alone. */
export function listenTo(
  source: object,
  event: string,
  listener: (event: unknown) => void,
): () => void {
  const emitter = source as Emitter;
  attempt(() => emitter.on(event, listener));
  return () => {
    attempt(() => emitter.off(event, listener));
  };
}
