/** Errors of the SDK that are read otherwise than `test/fixtures/sdkErrors.csv` proposes, and why. */
export const errorDifferences: Readonly<Record<number, { outcome: string; reason: string }>> =
  Object.fromEntries(
    [40229, 40231, 44113, 44114, 44115, 44116, 44117].map((subCode) => [
      subCode,
      { outcome: "appMistake", reason: "To sign in again would bring the same token." },
    ]),
  );

/** Pairs of `test/fixtures/sdkEndNames.csv` whose name says too little, or less than is known. */
export const pairDifferences: Readonly<Record<string, { outcome: string; reason: string }>> = {
  "0/": { outcome: "ended", reason: "Nobody is told that they left but by 0/0." },
  "0/5028": { outcome: "ended", reason: "See 0." },
  "403/206102": { outcome: "ended", reason: "See 0; it is a phone call." },
  "400/": { outcome: "failed", reason: "The name says nothing; any request can be bad." },
  "487/": { outcome: "endedBeforeAnswer", reason: "It includes what was declined on this device." },
  "481/": {
    outcome: "failed",
    reason: "Microsoft's table: an incoming call could not be handled.",
  },
  "491/": {
    outcome: "connectionLost",
    reason: "The name says nothing; Microsoft's table: the network.",
  },
  "497/": { outcome: "connectionLost", reason: "See 491." },
  "498/": { outcome: "connectionLost", reason: "See 491." },
  "500/": {
    outcome: "serviceProblem",
    reason: "The name says nothing; Microsoft's table: the service.",
  },
  "410/3107": { outcome: "deviceProblem", reason: "The name says nothing; it is a local device." },
  "498/3113": { outcome: "deviceProblem", reason: "See 410/3107." },
  "498/3114": { outcome: "deviceProblem", reason: "See 410/3107." },
  "498/3115": { outcome: "deviceProblem", reason: "See 410/3107." },
  "410/3110": { outcome: "setupFailed", reason: "The name says nothing; it is set-up." },
  "497/3110": { outcome: "setupFailed", reason: "See 410/3110." },
  "410/3102": { outcome: "setupFailed", reason: "Media failed, which need not be the network." },
  "410/3103": { outcome: "setupFailed", reason: "See 410/3102." },
  "410/3104": { outcome: "setupFailed", reason: "See 410/3102." },
  "410/3105": { outcome: "setupFailed", reason: "See 410/3102." },
  "410/3106": { outcome: "setupFailed", reason: "See 410/3102." },
  "497/3545": { outcome: "failed", reason: "The name says nothing; nor do the numbers." },
};
