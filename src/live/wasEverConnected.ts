const connected = ["Connected", "LocalHold", "RemoteHold"];
const unconnected = ["None", "Connecting", "Ringing", "EarlyMedia", "InLobby"];

/**
 * Whether a call has been connected, as far as its states seen until now tell: `undefined` for one
 * that was first seen when it was over or about to be, or may have been connected unwatched.
 */
export function wasEverConnected(
  before: boolean | undefined,
  state: unknown,
  isWatched: boolean,
): boolean | undefined {
  if (before || connected.includes(state as string)) return true;
  if (!isWatched) return undefined;
  return unconnected.includes(state as string) ? false : before;
}
