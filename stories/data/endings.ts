import { reasons } from "./reasons.js";

/** The reasons to choose from, by the names in the controls. */
export const endings = {
  "You hang up (0/0)": reasons.hangUp,
  "The other person hangs up (0/560000)": { code: 0, subCode: 560000 },
  "No one answers (487/10004)": reasons.noAnswer,
  "The network drops (410/3101)": reasons.networkDrop,
  "The network drops, reported as 0/0": reasons.hiddenNetworkDrop,
  "The sign-in expires (495/4507)": reasons.signInExpired,
  "The service fails (503)": reasons.serviceFailure,
  "No one knows why": reasons.unknown,
} satisfies Record<string, object>;
