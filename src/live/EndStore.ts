import type { EndedCall } from "./EndedCall.js";

/** What a component needs to follow one source. */
export interface EndStore {
  readonly subscribe: (onChange: () => void) => () => void;
  /** The end, the same object while nothing changed; `undefined` while there is none. */
  readonly getSnapshot: () => EndedCall | undefined;
  /** The same on a server and while the browser takes over from it. */
  readonly getServerSnapshot: () => EndedCall | undefined;
  /**
   * The snapshot, or `null` as long as no call has begun, as with a new adapter: the end of an earlier
   * source may still be shown then. Listeners are told of a change of this, too.
   */
  readonly getEnd: () => EndedCall | null | undefined;
}
