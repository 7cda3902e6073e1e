import type { EndedCall } from "./EndedCall.js";

/** What a component needs to follow one source. */
export interface EndStore {
  readonly subscribe: (onChange: () => void) => () => void;
  /**
   * The end, the same object while nothing changed. `undefined` while a call goes on; `null` as long as
   * none has begun, as with a new adapter: the end of an earlier source may still be shown then.
   */
  readonly getEnd: () => EndedCall | null | undefined;
  /** Whether its end is there on a server, too, and while the browser takes over from it. */
  readonly isOnServer?: boolean;
}
