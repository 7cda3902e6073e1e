import type { NameRow, RowsByOutcome } from "../RowsByOutcome.js";

/**
 * What the SDK's one-word messages mean, by outcome: the name, and the category where it is not the
 * outcome's usual one; `null` where the name does not say whether it is a failure. Sorted.
 *
 * The SDK starts every end at code 0, subCode 0, `["Success"]`, and puts one of these words into
 * `message` when it knows nothing better. The name `Success` itself is the plain hang-up, row 0/0.
 */
export const terminationNames = {
  answeredElsewhere: [
    ["CallAccepted"],
  ],
  blocked: [
    ["EnterprisePstnForbidden"],
    ["PstnBlockedByUs"],
    ["PstnBlockedRegulatoryIndia"],
    ["PstnNumberForbidden"],
    ["PstnSkypeoutAccountBlocked"],
    ["UserBlocked"],
  ],
  busy: [
    ["Busy"],
  ],
  callFull: [
    ["ConfLobbyParticipantCountLimitReached"],
    ["ConfParticipantCountLimitReached"],
  ],
  callNotFound: [
    ["CallDoesNotExist"],
    ["CallNotFound"],
    ["SessionNotFound"],
  ],
  canceled: [
    ["Abandoned"],
    ["Cancelled"],
  ],
  connectionLost: [
    ["Dropped"],
    ["LocalHttpStackError"],
    ["MediaDroppedError"],
    ["NetworkError"],
    ["NetworkRequestTimeoutError"],
  ],
  couldNotConnect: [
    ["CannotConnectToNetworkError"],
    ["MediaSetupFailure"],
  ],
  declined: [
    ["Declined"],
  ],
  deviceBlocked: [
    ["DevicePermissionDenied"],
  ],
  ended: [
    ["Unknown", null],
    ["UnknownError", null],
  ],
  failed: [
    ["LocalError"],
    ["Suspended", "ExpectedError"],
  ],
  invalidNumber: [
    ["EnterprisePstnInvalidNumber"],
    ["PstnInvalidNumber"],
  ],
  lobbyDenied: [
    ["DeniedInLobby"],
  ],
  lobbyTimeout: [
    ["TimedOutInLobby"],
  ],
  networkBlocked: [
    ["MediaRelayWhiteListingIssue", "UnexpectedClientError"],
  ],
  noAnswer: [
    ["Missed"],
  ],
  noCredit: [
    ["PstnCreditExpired"],
    ["PstnInsufficientFunds"],
    ["PstnNoSubscriptionCover"],
  ],
  notAllowed: [
    ["AccessDenied"],
    ["ActionNotAllowed"],
    ["AnonymousJoinDisabledByPolicy"],
    ["ForbiddenDueToPolicy"],
    ["LocationBasedRoutingError"],
    ["NoPermission"],
    ["NotAllowedDueToInformationBarrier"],
    ["PstnEmergencyCallDenied"],
  ],
  otherLeft: [
    ["PstnCallTerminated"],
  ],
  otherSetupFailed: [
    ["NoSignalingFromPeer"],
  ],
  removed: [
    ["Kicked"],
  ],
  serviceProblem: [
    ["ConversationEstablishmentFailed"],
    ["EnterprisePstnInternalError"],
    ["EnterprisePstnMiscError"],
    ["PstnCouldNotConnectToSkypeProxy"],
    ["ServiceUnavailable"],
    ["SignalingError"],
  ],
  setupFailed: [
    ["BadRequest"],
    ["CallEstablishmentTimeout"],
    ["CallFailedConflict", "ExpectedError"],
    ["CallSetupError"],
    ["InsufficientCapabilitiesForCallee", "ExpectedError"],
    ["NotAcceptableHere", "ExpectedError"],
    ["RetargetNotSupported", "ExpectedError"],
    ["SessionTimedOut"],
  ],
  signInExpired: [
    ["SkypeTokenError"],
  ],
  transferred: [
    ["CallForwarded"],
    ["CallForwardedToVoicemail"],
    ["CallRedirected"],
  ],
  unreachable: [
    ["EnterprisePstnUnavailable"],
    ["NoNgcEndpoint"],
    ["PstnNumberUnavailable"],
    ["TemporarilyUnavailable"],
  ],
} as const satisfies RowsByOutcome<NameRow>;
