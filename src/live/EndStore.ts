import type { EndedCall } from "./EndedCall.js";

/** What `useSyncExternalStore` needs to follow one source. */
export interface EndStore {
  readonly subscribe: (onChange: () => void) => () => void;
  /** The end, the same object while nothing changed; `undefined` while there is none. */
  readonly getSnapshot: () => EndedCall | undefined;
  /** The same on a server and while the browser takes over from it. */
  readonly getServerSnapshot: () => EndedCall | undefined;
}
