import type { RowCategory } from "../../../catalog/EndRow.js";
import type { KnownCallOutcome } from "../../../catalog/CallOutcome.js";

/** One termination name. */
export type NameRow = readonly [name: string, category?: RowCategory];

/**
 * What the SDK's one-word messages mean, by outcome: the name, and the category where it is not the
 * outcome's usual one; `null` where the name does not say whether it is a failure. Sorted.
 *
 * The SDK starts every end at code 0, subCode 0, `["Success"]`, and puts one of these words into
 * `message` when it knows nothing better: for 0/0, and for every pair that its own table lacks. The
 * name `Success` itself is the plain hang-up, row 0/0. Participants have names of their own, such as
 * `NoResponse`; one sentence of the service is a name, too.
 */
export const terminationNames = {
  answeredElsewhere: [["CallAccepted"]],
  blocked: [
    ["Blocked"],
    ["EnterprisePstnForbidden"],
    ["PstnBlockedByUs"],
    ["PstnBlockedRegulatoryIndia"],
    ["PstnNumberForbidden"],
    ["PstnSkypeoutAccountBlocked"],
    ["UserBlocked"],
  ],
  busy: [["Busy"]],
  callFull: [
    ["BroadcastLimitReached"],
    ["CallLimitReached"],
    ["ConfLobbyParticipantCountLimitReached"],
    ["ConfParticipantCountLimitReached"],
  ],
  callNotFound: [["CallDoesNotExist"], ["CallNotFound"], ["SessionNotFound"]],
  canceled: [["Abandoned"], ["Cancelled"]],
  connectionLost: [
    ["Dropped"],
    ["LocalHttpStackError"],
    ["MediaDroppedError"],
    ["NetworkError"],
    ["NetworkRequestTimeoutError"],
  ],
  couldNotConnect: [["CannotConnectToNetworkError"], ["MediaSetupFailure"]],
  declined: [["Declined"], ["LocalDecline"]],
  deviceBlocked: [["DevicePermissionDenied"]],
  ended: [
    ["Unknown", null],
    ["UnknownError", null],
  ],
  endedBeforeAnswer: [["LobbyUserLeft"]],
  failed: [["LocalError"], ["Suspended", "ExpectedError"]],
  invalidNumber: [["EnterprisePstnInvalidNumber"], ["PstnInvalidNumber"]],
  invalidTarget: [["ParticipantDoesNotExist"]],
  lobbyDenied: [["DeniedInLobby"]],
  lobbyTimeout: [["TimedOutInLobby"]],
  networkBlocked: [["MediaRelayWhiteListingIssue", "UnexpectedClientError"]],
  noAnswer: [["Missed"], ["NoResponse"]],
  noCredit: [
    ["PstnCreditExpired"],
    ["PstnCreditExpiredButEnough"],
    ["PstnInsufficientFunds"],
    ["PstnNoSubscriptionCover"],
  ],
  notAllowed: [
    ["AccessDenied"],
    ["Acs user is not allowed to join conversation"],
    ["ActionNotAllowed"],
    ["AnonymousJoinDisabledByPolicy"],
    ["B2bJoinDisabledByPolicy"],
    ["CallIsEndToEndEncrypted"],
    ["ForbiddenDueToPolicy"],
    ["LocationBasedRoutingError"],
    ["NoLobbyForBroadcastJoin"],
    ["NoPermission"],
    ["NotAllowedDueToInformationBarrier"],
    ["NotFriendOrAuthorized"],
    ["PstnEmergencyCallDenied"],
    ["TeamParkPolicyDisabled"],
  ],
  otherLeft: [["PstnCallTerminated"]],
  otherSetupFailed: [["NoSignalingFromPeer"]],
  removed: [["Kicked"]],
  serviceProblem: [
    ["ConversationEstablishmentFailed"],
    ["EnterprisePstnInternalError"],
    ["EnterprisePstnMiscError"],
    ["PstnCouldNotConnectToSkypeProxy"],
    ["ServiceUnavailable"],
    ["SignalingError"],
  ],
  setupFailed: [
    ["AddingFailed"],
    ["BadRequest"],
    ["CallEstablishmentTimeout"],
    ["CallFailedConflict", "ExpectedError"],
    ["CallSetupError"],
    ["InsufficientCapabilitiesForCallee", "ExpectedError"],
    ["NotAcceptableHere", "ExpectedError"],
    ["RetargetNotSupported", "ExpectedError"],
    ["SessionTimedOut"],
  ],
  signInExpired: [["SkypeTokenError"]],
  transferred: [
    ["CallForwarded"],
    ["CallForwardedToVoicemail"],
    ["CallRedirected"],
    ["DowngradeToStreamingClient"],
  ],
  unreachable: [
    ["EnterprisePstnUnavailable"],
    ["NoNgcEndpoint"],
    ["NotReachable"],
    ["PstnNumberUnavailable"],
    ["TemporarilyUnavailable"],
  ],
} as const satisfies Readonly<Partial<Record<KnownCallOutcome, readonly NameRow[]>>>;
