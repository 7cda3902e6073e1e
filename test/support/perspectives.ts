import type { CallEndContext } from "../../src/words/CallEndContext.js";

/** No context, then every combination of what an app can know about a call. */
export const perspectives: readonly CallEndContext[] = [
  {},
  ...(["local", "remote"] as const).flatMap((participant) =>
    ([undefined, "Incoming", "Outgoing"] as const).flatMap((direction) =>
      [undefined, true, false].flatMap((wasConnected) =>
        [undefined, true, false].flatMap((isGroup) =>
          [undefined, "Mia"].map((otherPartyName) => ({
            participant,
            direction,
            wasConnected,
            isGroup,
            otherPartyName,
          })),
        ),
      ),
    ),
  ),
];
