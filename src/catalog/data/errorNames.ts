import type { RowVariant } from "../RowsByOutcome.js";
import type { KnownCallOutcome } from "../KnownCallOutcome.js";

/** What errors come down to that have a name instead of numbers. */
interface ErrorNames {
  readonly outcome: KnownCallOutcome;
  readonly names: RegExp;
  /** The device if it is certain. */
  readonly variant?: RowVariant;
}

/**
 * The names of errors by what they come down to.
 *
 * Source: the errors of `getUserMedia` in Media Capture and Streams, with their older names in
 * Chromium and Firefox, and the error codes of Microsoft's calling UI libraries for iOS and Android,
 * which begin with a small letter.
 */
export const errorNames: readonly ErrorNames[] = [
  { outcome: "deviceBlocked", names: /^(NotAllowed|Permission(Denied|Dismissed)|Security)Error$/ },
  { outcome: "deviceBusy", names: /^(Abort|NotReadable|SourceUnavailable|TrackStart)Error$/ },
  { outcome: "deviceMissing", names: /^(Devices)?NotFoundError$/ },
  { outcome: "deviceProblem", names: /^(ConstraintNotSatisfied|Overconstrained)Error$/ },
  { outcome: "deviceBlocked", names: /^microphonePermission/, variant: "microphone" },
  { outcome: "deviceBusy", names: /^microphoneNot/, variant: "microphone" },
  { outcome: "actionFailed", names: /^captions/ },
  { outcome: "actionFailed", names: /^cameraFail/, variant: "camera" },
  { outcome: "couldNotConnect", names: /^networkConnection/ },
  { outcome: "declined", names: /^callDeclined/ },
  { outcome: "failed", names: /^(callEnd|internalError)/ },
  { outcome: "removed", names: /^callEvicted/ },
  { outcome: "signInExpired", names: /^tokenExpired/ },
];
